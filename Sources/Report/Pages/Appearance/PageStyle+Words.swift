extension PageStyle {
  /// Words: their size, their measure and the space around them.
  static let words: StaticName = """
    * { box-sizing: border-box; }
    html { -webkit-text-size-adjust: 100%; text-size-adjust: 100%; }
    body {
      margin: 0 auto; padding: 0 clamp(1rem, 4vw, 2.5rem) 4rem; max-width: 76rem;
      background: var(--ground); color: var(--ink);
      font: 1.0625rem/1.55 system-ui, -apple-system, "Segoe UI", Roboto, "Helvetica Neue", Arial,
        "Liberation Sans", sans-serif;
      overflow-wrap: break-word;
    }
    h1, h2, h3 { line-height: 1.2; text-wrap: balance; max-width: 34em; }
    h1 { margin: 0; font-size: clamp(1.75rem, 1.3rem + 2vw, 2.625rem); letter-spacing: -0.015em; }
    h2 {
      margin: 4.5rem 0 1.25rem; padding-top: 1rem; border-top: 3px solid var(--strong);
      max-width: none; font-size: 1.625rem; letter-spacing: -0.01em;
    }
    h3 { margin: 2.5rem 0 0.75rem; font-size: 1.25rem; }
    p, ul.prose { max-width: 68ch; margin: 0 0 1rem; }
    ul.prose { padding-left: 1.25rem; }
    ul.prose li { margin-bottom: 0.5rem; }
    a { color: var(--link); text-decoration-thickness: 1px; text-underline-offset: 0.15em; }
    a:hover { text-decoration-thickness: 2px; }
    :focus-visible { outline: 3px solid var(--focus); outline-offset: 2px; }
    :target { background: var(--panel); scroll-margin-top: 1rem; }
    @media (prefers-reduced-motion: no-preference) { html { scroll-behavior: smooth; } }

    """
}
