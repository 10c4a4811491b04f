extension PageStyle {
  /// Tables: rules instead of boxes, digits in line, and the first column kept in view.
  static let tables: StaticName = """
    .table { margin: 2.75rem 0 3.5rem; }
    .region { overflow-x: auto; padding-bottom: 1px; }
    table {
      border-collapse: separate; border-spacing: 0; font-size: 0.9375rem; line-height: 1.35;
      font-variant-numeric: tabular-nums lining-nums;
    }
    table.narrow { min-width: min(100%, 34rem); }
    table.wide, table.widest { min-width: 100%; }
    caption { padding: 0 0 0.75rem; text-align: left; }
    .caption {
      display: inline-block; position: sticky; left: 0; max-width: min(54rem, calc(100vw - 2.5rem));
      font-size: 1.125rem; line-height: 1.35; font-weight: 650;
    }
    .caption a {
      display: inline-block; font-size: 0.75rem; font-weight: 400; color: var(--quiet);
      text-decoration-color: var(--line); white-space: nowrap; padding: 0.125rem 0;
    }
    .caption a:hover { color: var(--link); text-decoration-color: currentColor; }
    th, td { padding: 0.4375rem 0.625rem; text-align: right; vertical-align: top; }
    td, tbody th { border-bottom: 1px solid var(--line); }
    tbody th { font-weight: 400; }
    tbody th, .words { text-align: left; overflow-wrap: break-word; }
    tbody th { min-width: min(9rem, 40vw); max-width: min(24rem, 55vw); overflow-wrap: anywhere; }
    td.words { min-width: 5rem; max-width: 26rem; }
    thead th {
      min-width: 4.25rem; font-weight: 600; vertical-align: bottom; color: var(--ink);
      border-bottom: 2px solid var(--strong);
    }
    thead tr:first-child > * { border-top: 1px solid var(--strong); }
    thead td { border-bottom: 0; }
    thead .group {
      text-align: left; vertical-align: bottom; border-bottom: 1px solid var(--line);
    }
    .base { display: block; font-weight: 400; color: var(--quiet); }
    thead .group, .first { border-left: 1px solid var(--line); }
    td { white-space: nowrap; }
    td.words { white-space: normal; }
    tbody th:first-child, thead tr > :first-child {
      position: sticky; left: 0; z-index: 1; background: var(--ground); padding-left: 0;
    }
    .total > * { font-weight: 650; border-top: 1px solid var(--ink); border-bottom-color: var(--ink); }
    .net > * { font-style: italic; }
    tbody tr:last-child > * { border-bottom: 1px solid var(--strong); }
    tbody tr:hover > * { background: var(--panel); }
    [class^="room-"] { display: inline-block; text-align: left; white-space: pre; color: var(--quiet); }
    .room-1 { width: 0.4em; }
    .room-4 { width: 1.75em; }
    .room-7 { width: 3.25em; }

    """
}
