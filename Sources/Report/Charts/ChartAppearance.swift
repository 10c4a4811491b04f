/// The rules that a page needs once for all of its charts.
package enum ChartAppearance {
  /// Colours on a light and on a dark page, and how wide a chart may be.
  ///
  /// Letters, axes and whatever has no rule here take the colour of the page's own words.
  package static let page: StaticName = """
    .chart { display: block; width: 100%; max-width: 34.5rem; height: auto; overflow: visible }
    .chart-series-1, .chart-tone-6, .chart-shade-7 { color: #12436D }
    .chart-series-2 { color: #28A197 }
    .chart-series-3 { color: #801650 }
    .chart-series-4 { color: #F46A25 }
    .chart-tone-1 { color: #5E97CF }
    .chart-tone-2 { color: #4585C4 }
    .chart-tone-3 { color: #2B74B9 }
    .chart-tone-4 { color: #1E64A3 }
    .chart-tone-5 { color: #17548A }
    .chart-tone-7 { color: #0B2E4D }
    .chart-shade-1 { color: #6E2A00 }
    .chart-shade-2 { color: #B4520F }
    .chart-shade-3 { color: #DD7A33 }
    .chart-shade-4, .chart-plain { color: #868C92 }
    .chart-shade-5 { color: #5791CC }
    .chart-shade-6 { color: #2073BC }
    .chart-ground, .chart-on-series-1, .chart-on-series-3, .chart-on-tone-3,
    .chart-on-tone-4, .chart-on-tone-5, .chart-on-tone-6, .chart-on-tone-7,
    .chart-on-shade-1, .chart-on-shade-2, .chart-on-shade-6, .chart-on-shade-7 { color: #FFFFFF }
    .chart-axis { color: #505A5F }
    .chart-grid { color: #D9DCDE }
    .chart-on-series-2, .chart-on-series-4, .chart-on-tone-1, .chart-on-tone-2,
    .chart-on-shade-3, .chart-on-shade-4, .chart-on-shade-5, .chart-on-plain { color: #0B0C0C }
    @media screen and (prefers-color-scheme: dark) {
      .chart-series-1 { color: #A9D3F7 }
      .chart-series-2 { color: #1F7A72 }
      .chart-series-3 { color: #F5B8D5 }
      .chart-series-4 { color: #AF4F19 }
      .chart-tone-1 { color: #3571AE }
      .chart-tone-2 { color: #5A91CA }
      .chart-tone-3 { color: #74A6D9 }
      .chart-tone-4 { color: #8FBAE5 }
      .chart-tone-5 { color: #A9CEF0 }
      .chart-tone-6 { color: #C3DFF7 }
      .chart-tone-7 { color: #DDEDFB }
      .chart-shade-1 { color: #FBC79C }
      .chart-shade-2 { color: #E58E4C }
      .chart-shade-3 { color: #B0601F }
      .chart-shade-4, .chart-plain { color: #6F767C }
      .chart-shade-5 { color: #3A77B5 }
      .chart-shade-6 { color: #6BACE6 }
      .chart-shade-7 { color: #B9DCFA }
      .chart-ground, .chart-on-series-1, .chart-on-series-3, .chart-on-tone-2,
      .chart-on-tone-3, .chart-on-tone-4, .chart-on-tone-5, .chart-on-tone-6,
      .chart-on-tone-7, .chart-on-shade-1, .chart-on-shade-2, .chart-on-shade-6,
      .chart-on-shade-7 { color: #0B0C0C }
      .chart-axis { color: #B1B4B6 }
      .chart-grid { color: #3A3F42 }
      .chart-on-series-2, .chart-on-series-4, .chart-on-tone-1, .chart-on-shade-3,
      .chart-on-shade-4, .chart-on-shade-5, .chart-on-plain { color: #FFFFFF }
    }
    """
}
