/// A place in a text file, as an editor numbers it.
///
/// Both numbers start at 1. The column counts the Unicode scalars of the physical line; a byte order
/// mark at the head of the file isn't counted.
package struct FilePosition: Sendable, Hashable, Comparable {
  package let line: Int
  package let column: Int

  package init(line: Int, column: Int) {
    self.line = line
    self.column = column
  }

  package static func < (left: FilePosition, right: FilePosition) -> Bool {
    (left.line, left.column) < (right.line, right.column)
  }
}
