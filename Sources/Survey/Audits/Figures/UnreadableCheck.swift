extension FigureAudit {
  /// Why nothing could be held against a figure.
  package enum UnreadableCheck: Sendable, Hashable {
    /// The value isn't the number that its measure asks for.
    case value
    /// No check knows the measure; the one that was likely meant.
    case measure(meant: String)
    /// A count and its percentage are of a base too large to be worked with.
    case tooLarge
  }
}
