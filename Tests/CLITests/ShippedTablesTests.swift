import Foundation
import TestSupport
import Testing

private let tables: [String] = {
  let reports = PackageFolder.url.appendingPathComponent("reports")
  let paths = FileManager.default.enumerator(atPath: reports.path)?.compactMap { $0 as? String }
  return (paths ?? []).filter { $0.contains("/tables/") && $0.hasSuffix(".csv") }.sorted()
}()

/// The headings of a file, whose fields hold no line break.
private func headings(_ path: String) throws -> [String] {
  let text = try String(
    contentsOf: PackageFolder.url.appendingPathComponent("reports/\(path)"), encoding: .utf8)
  let line = text.prefix { $0 != "\n" }
  return line.matches(of: /(?:^|,)("(?:[^"]|"")*"|[^,]*)/).map { String($0.output.1) }
}

@Test func `there are tables that ship`() {
  #expect(tables.count > 100)
}

@Test func `no table that ships has an empty heading, or two that a spreadsheet takes for one`()
  throws
{
  for path in tables {
    let headings = try headings(path).map { $0.lowercased() }
    #expect(Set(headings).count == headings.count && !headings.contains(""), "\(path)")
  }
}
