/// A code of a REFI-QDA code book.
struct REFICode: Sendable {
  let guid: REFIIdentifier
  /// As it stands in the file; codes above it aren't part of it.
  let name: String
  /// The place of the code above it in the list of codes; `nil` at the top.
  let parent: Int?
  /// The number of its tag, and the line of it.
  let tag: Int
  let line: Int
  var definition = ""
}
