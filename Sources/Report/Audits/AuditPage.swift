/// An audit in words, ready to be set as text or as Markdown.
struct AuditPage {
  let title: String
  let opening: [String]
  let sections: [AuditSection]

  /// What is said last, if anything.
  let closing: [String]
}

/// A part of an audit's page, with a list.
struct AuditSection {
  let heading: String
  let items: [String]
  let isNumbered: Bool

  /// What is said below the list, if anything.
  let note: String?
}
