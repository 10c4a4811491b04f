extension PageStyle {
  /// What a reader meets first: the title, what must be known beforehand, the way past all that.
  static let opening: StaticName = """
    header { padding: clamp(2rem, 6vw, 4.5rem) 0 0.5rem; }
    header::before {
      content: ""; display: block; width: 4.5rem; height: 0.375rem; margin-bottom: 1.5rem;
      background: var(--strong);
    }
    header > p { color: var(--quiet); }
    header > p, header > .notice { margin-top: 1.25rem; }
    .notice, header > .notice {
      max-width: 62rem; padding: 1rem 1.25rem; border: 1px solid var(--notice);
      border-left-width: 0.5rem; background: var(--notice-ground); color: var(--ink);
      font-size: 1.125rem;
    }
    .notice strong { color: var(--notice); }
    .skip { position: absolute; left: 1rem; top: -6rem; padding: 0.75rem 1rem; z-index: 3; }
    .skip:focus { top: 0.5rem; background: var(--strong); color: var(--ground); }

    """
}
