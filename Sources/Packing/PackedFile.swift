package import Foundation

/// A file to go into a zip archive, by its path in it.
package struct PackedFile: Sendable, Equatable {
  package let path: String
  package let data: Data

  package init(path: String, data: Data) {
    self.path = path
    self.data = data
  }
}
