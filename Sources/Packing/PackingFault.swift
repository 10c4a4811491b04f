/// An archive that couldn't be made: it has no file, two have one path, or memory ran out.
package struct PackingFault: Error, Sendable {
  package let message: String
}
