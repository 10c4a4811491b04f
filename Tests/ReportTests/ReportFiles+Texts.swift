import Foundation
import Report

extension ReportFiles {
  /// The files that are texts; workbooks are archives.
  var texts: [String: String] {
    contents.filter { !$0.key.hasPrefix("workbook.") }
      .mapValues { String(decoding: $0, as: UTF8.self) }
  }
}
