import Foundation
import Ingest

/// Diagnostics as a JSON array, one object each.
enum DiagnosticJSON {
  private struct Object: Encodable {
    let path: String
    let line: Int?
    let column: Int?
    let severity: String
    let message: String
    let remedy: String?
  }

  static func text(_ diagnostics: [Diagnostic]) -> String {
    let objects = diagnostics.map {
      Object(
        path: $0.path, line: $0.position?.line, column: $0.position?.column,
        severity: $0.severity.rawValue, message: $0.message, remedy: $0.remedy)
    }
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.prettyPrinted, .sortedKeys, .withoutEscapingSlashes]
    let data = (try? encoder.encode(objects)) ?? Data("[]".utf8)
    return String(decoding: data, as: UTF8.self) + "\n"
  }
}
