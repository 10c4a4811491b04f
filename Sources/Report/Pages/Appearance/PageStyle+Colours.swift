extension PageStyle {
  /// The colours, for a light ground and a dark one; the first are those of UK official statistics.
  static let colours: StaticName = """
    :root {
      color-scheme: light dark;
      --ground: #ffffff; --panel: #f3f5f7; --ink: #1b2127; --quiet: #4d5860;
      --line: #d3d9de; --strong: #12436d; --link: #12436d;
      --notice: #801650; --notice-ground: #fbf2f6; --focus: #801650;
    }
    @media (prefers-color-scheme: dark) {
      :root {
        --ground: #0b0c0c; --panel: #1a1f23; --ink: #eceff1; --quiet: #b1bac1;
        --line: #3a4249; --strong: #6bace6; --link: #8cc0ee;
        --notice: #e893bf; --notice-ground: #26161f; --focus: #f4a27c;
      }
    }

    """
}
