extension PageStyle {
  /// The list of sections, each with its tables folded away.
  static let contents: StaticName = """
    nav { margin-top: 2.5rem; padding: 1.25rem 1.5rem 0.5rem; background: var(--panel); }
    nav h2 { margin: 0 0 0.75rem; padding: 0; border: 0; font-size: 1.125rem; letter-spacing: 0; }
    nav ul { margin: 0; padding: 0; list-style: none; }
    nav > ul { columns: 26rem 2; column-gap: 3rem; }
    nav li { margin-bottom: 0.75rem; break-inside: avoid; }
    nav li li { margin: 0.375rem 0; break-inside: auto; }
    nav > ul > li > a { font-weight: 600; }
    nav details { font-size: 0.9375rem; }
    nav details ul { padding: 0.25rem 0 0.25rem 1.0625rem; }
    summary { width: fit-content; color: var(--quiet); cursor: pointer; padding: 0.25rem 0; }
    summary:hover { color: var(--ink); text-decoration: underline; }

    """
}
