extension PageStyle {
  /// What stands below a table.
  static let lines: StaticName = """
    .below { margin-top: 0.875rem; max-width: 46rem; font-size: 0.9375rem; line-height: 1.5; }
    .below ul { margin: 0 0 0.625rem; padding: 0; list-style: none; }
    .below li { margin-bottom: 0.25rem; }
    .notes, .legend, .below details { color: var(--quiet); }
    .notes li { padding-left: 5.25em; text-indent: -5.25em; }
    .notes .reference { display: inline-block; min-width: 5em; text-indent: 0; }
    .below summary { padding: 0.25rem 0; }
    .below details .notes { padding: 0.25rem 0 0.25rem 1.0625rem; }
    .files { margin: 0.75rem 0 0; }

    """
}
