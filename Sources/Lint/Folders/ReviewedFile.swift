/// A file that was looked at, and what it doesn't keep.
package struct ReviewedFile: Sendable {
  /// From the folder on.
  package let path: String
  package let kind: FileKind
  /// In the order of the file.
  package var breaches: [Breach]
}
