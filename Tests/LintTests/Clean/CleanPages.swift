/// Pages and a chart that keep every rule.
enum CleanPages {
  static let files = ["report.md": markdown, "report.html": html, "charts/01-settings.svg": chart]

  private static let markdown = #"""
    # Hours of therapists

    **Table 1: Work setting, England, 2024**

    | Work setting | Number | Per cent |
    | :--- | ---: | ---: |
    | NHS | 1,200 | 33 |
    | School | 1,200 | 33 |
    | Charity | 1,200 | 33 |
    | Total | 3,600 | 100 |

    - Base: 3,600 respondents who answered.
    - Percentages may not sum to 100 because of rounding.

    **Table 2: Change in hours, England, 2024\[note 1\]**

    | Group | Mean (hours) | Change (hours) |
    | :--- | ---: | ---: |
    | Men | 36.5 | −1.5 |
    | Women | \[c\] | 0.5 |

    - \[note 1\] Paid hours.
    - \[c\] withheld.

    """#

  private static let html = """
    <!DOCTYPE html>
    <html lang="en-GB">
    <head>
    <meta charset="utf-8">
    <meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
    <title>Hours of therapists</title>
    <style>
    .n { text-align: right; font-variant-numeric: tabular-nums; }
    @media (prefers-color-scheme: dark) { body { color: #fff; background: #111; } }
    @media print { body { color: #000; } }
    </style>
    </head>
    <body>
    <a href="#main">Skip to main content</a>
    <main id="main">
    <h1>Hours of therapists</h1>
    <div role="region" tabindex="0" aria-labelledby="table-1-caption">
    <table id="table-1">
    <caption id="table-1-caption">Table 1: Work setting, England, 2024</caption>
    <thead><tr><th scope="col">Work setting</th><th scope="col">Number</th><th scope="col">Per cent</th></tr></thead>
    <tbody>
    <tr><th scope="row">NHS</th><td class="n">1,200</td><td class="n">33</td></tr>
    <tr><th scope="row">School</th><td class="n">1,200</td><td class="n">33</td></tr>
    <tr><th scope="row">Charity</th><td class="n">1,200</td><td class="n">33</td></tr>
    <tr><th scope="row">Total</th><td class="n">3,600</td><td class="n">100</td></tr>
    </tbody>
    </table>
    </div>
    <ul><li>Percentages may not sum to 100 because of rounding.</li></ul>
    <table id="table-2">
    <caption>Table 2: Change in hours, England, 2024 <a href="#table-2-note-1">[note 1]</a></caption>
    <thead><tr><th scope="col">Group</th><th scope="col">Mean (hours)</th><th scope="col">Change (hours)</th></tr></thead>
    <tbody>
    <tr><th scope="row">Men</th><td class="n">36.5</td><td class="n">−1.5</td></tr>
    <tr><th scope="row">Women</th><td class="n">[c]</td><td class="n">0.5</td></tr>
    </tbody>
    </table>
    <ul><li id="table-2-note-1">[note 1] Paid hours.</li><li>[c] withheld.</li></ul>
    <figure>
    <svg viewBox="0 0 10 10" role="img" aria-labelledby="c-t c-d"><title id="c-t">Settings</title><desc id="c-d">As in Table 1.</desc><rect width="5.25" height="2"/></svg>
    <figcaption>Figure 1: Settings</figcaption>
    </figure>
    </main>
    </body>
    </html>

    """

  private static let chart = """
    <?xml version="1.0" encoding="UTF-8"?>
    <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 100 50" role="img" aria-labelledby="t d">
    <title id="t">Work setting</title><desc id="d">NHS 33; School 33; Charity 33. See Table 1.</desc>
    <style>text { font-family: Arial, sans-serif; }</style>
    <g aria-hidden="true"><rect x="0" y="4.25" width="33" height="8" fill="#12436D"/><text x="1" y="10">33</text></g>
    </svg>

    """
}
