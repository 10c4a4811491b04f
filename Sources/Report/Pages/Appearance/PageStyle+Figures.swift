extension PageStyle {
  /// Charts with their captions.
  static let figures: StaticName = """
    figure { margin: 2.75rem 0 3.5rem; max-width: 54rem; }
    figcaption { margin-bottom: 0.75rem; font-size: 1.125rem; line-height: 1.35; font-weight: 650; }
    figure svg { display: block; max-width: 100%; height: auto; }
    figure .legend { margin: 0.75rem 0 0; padding: 0; list-style: none; font-size: 0.9375rem; }
    figure .files { font-size: 0.9375rem; }
    figure .files a { margin-right: 1.25rem; }

    """
}
