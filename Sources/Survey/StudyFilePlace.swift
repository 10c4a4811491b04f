/// A place in the study file, both counted from 1.
package struct StudyFilePlace: Sendable, Equatable {
  package let line: Int
  package let column: Int

  package init(line: Int, column: Int) {
    self.line = line
    self.column = column
  }
}
