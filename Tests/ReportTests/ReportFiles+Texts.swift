import Foundation
import Report

extension ReportFiles {
  /// The files as text.
  var texts: [String: String] { contents.mapValues { String(decoding: $0, as: UTF8.self) } }
}
