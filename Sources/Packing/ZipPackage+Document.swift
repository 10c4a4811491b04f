package import Foundation

extension ZipPackage {
  /// Packs the parts of a document, whose paths this program chose itself, no two alike.
  ///
  /// With that, only memory can run out, which stops a program wherever it happens.
  package static func document(_ parts: [PackedFile]) -> Data {
    do throws(PackingFault) {
      return try archive(parts)
    } catch {
      preconditionFailure(error.message)
    }
  }
}
