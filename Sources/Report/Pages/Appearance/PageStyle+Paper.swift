extension PageStyle {
  /// On paper: black on white, headings repeated, rows whole, addresses told.
  static let paper: StaticName = """
    @page { size: A4; margin: 18mm 16mm; }
    @page wide { size: A4 landscape; margin: 14mm; }
    @media print {
      :root {
        color-scheme: light;
        --ground: #ffffff; --panel: #ffffff; --ink: #000000; --quiet: #000000; --line: #999999;
        --strong: #000000; --link: #000000; --notice: #000000; --notice-ground: #ffffff;
      }
      body { max-width: none; padding: 0; font-size: 10.5pt; }
      h1 { font-size: 22pt; }
      .chart { max-width: 28rem; }
      h2 { margin-top: 22pt; font-size: 15pt; }
      h1, h2, h3, caption, figcaption { break-after: avoid; }
      header { padding-top: 0; }
      nav { padding: 0; }
      nav > ul { columns: 1; }
      summary { list-style: none; }
      .skip, .files { display: none; }
      .region { overflow: visible; }
      .caption { max-width: none; }
      table { font-size: 9pt; width: 100%; }
      table.narrow { width: auto; }
      table.wide { font-size: 7.5pt; }
      .table:has(.widest) { page: wide; }
      table.widest { font-size: 7pt; }
      .wide th, .wide td, .widest th, .widest td { padding: 2pt 3pt; min-width: 0; }
      .table, figure { margin: 16pt 0 20pt; }
      thead { display: table-header-group; }
      .region:not(:has(tr:nth-child(30))), tr, figure, .notice, .below li { break-inside: avoid; }
      tbody th:first-child, thead tr > :first-child, .caption { position: static; }
      .below { max-width: none; font-size: 8.5pt; break-before: avoid; }
      a { color: inherit; }
      a[href^="http"]::after { content: " (" attr(href) ")"; }
      a[href^="#"] { text-decoration: none; }
    }

    """
}
