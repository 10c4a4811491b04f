/// The program's version, as it stands in the reports it writes.
package enum RollcallVersion {
  package static let current = "0.1.0"
}
