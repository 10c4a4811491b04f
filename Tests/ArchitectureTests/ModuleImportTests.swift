import Foundation
import Testing

/// The arrows between the modules, held against every source file, because the compiler lets an
/// undeclared import pass.
struct ModuleImportTests {
  private static let system: Set<String> = [
    "Foundation", "FoundationXML", "Dispatch", "Synchronization", "Glibc", "Musl", "Darwin",
  ]

  private static let allowed: [String: Set<String>] = [
    "Survey": [],
    "CByteMasks": [],
    "CCommonMark": [],
    "CDistributions": [],
    "CGumbo": [],
    "CLibCSV": [],
    "CLibZip": [],
    "CZlib": [],
    "Ingest": ["Survey", "CByteMasks", "CLibCSV", "CLibZip", "CZlib", "Yams"],
    "Statistics": ["CDistributions"],
    "Analysis": ["Survey", "Statistics"],
    "Disclosure": ["Survey", "Analysis"],
    "Packing": ["CLibZip"],
    "Report": ["Survey", "Disclosure", "Packing", "Crypto"],
    "MarkupReading": ["CCommonMark", "CGumbo"],
    "Lint": ["Survey", "Ingest", "MarkupReading", "Crypto", "Yams"],
    "CLI": ["Survey", "Ingest", "Analysis", "Disclosure", "Report", "Lint", "ArgumentParser"],
  ]

  private static let sources = URL(fileURLWithPath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
    .appendingPathComponent("Sources")

  private static func swiftFiles(in module: String) -> [URL] {
    let folder = sources.appendingPathComponent(module)
    let paths = FileManager.default.enumerator(atPath: folder.path)?.compactMap { $0 as? String }
    return (paths ?? []).filter { $0.hasSuffix(".swift") }.map(folder.appendingPathComponent)
  }

  private static func imports(of file: URL) throws -> [String] {
    try String(contentsOf: file, encoding: .utf8).split(separator: "\n").compactMap { line in
      let words = line.split(separator: " ").filter { !$0.hasPrefix("@") }
      guard let place = words.firstIndex(of: "import"), place <= 1, place + 1 < words.count
      else { return nil }
      return words.last?.split(separator: ".").first.map(String.init)
    }
  }

  @Test func `every module has its arrows written down`() throws {
    let folders = try FileManager.default.contentsOfDirectory(atPath: Self.sources.path)
    #expect(Set(folders) == Set(Self.allowed.keys))
  }

  @Test(arguments: allowed.keys.sorted())
  func `a module imports only what its arrows allow`(module: String) throws {
    for file in Self.swiftFiles(in: module) {
      let strangers = try Set(Self.imports(of: file))
        .subtracting(Self.allowed[module] ?? []).subtracting(Self.system)
      #expect(strangers.isEmpty, "\(module)/\(file.lastPathComponent)")
    }
  }

  @Test(arguments: [
    ("Ingest", "CByteMasks"), ("Ingest", "CLibCSV"), ("Ingest", "CLibZip"), ("Ingest", "CZlib"),
    ("Ingest", "FoundationXML"), ("Packing", "CLibZip"), ("Statistics", "CDistributions"),
    ("MarkupReading", "CGumbo"), ("MarkupReading", "CCommonMark"), ("Lint", "Crypto"),
    ("Lint", "Yams"),
  ])
  func `a wrapped library is imported by one file`(module: String, library: String) throws {
    let files = try Self.swiftFiles(in: module).filter {
      try Self.imports(of: $0).contains(library)
    }
    #expect(files.count == 1)
  }

  @Test func `nothing is public, and no file outgrows 300 lines`() throws {
    for module in Self.allowed.keys {
      for file in Self.swiftFiles(in: module) {
        let lines = try String(contentsOf: file, encoding: .utf8)
          .split(separator: "\n", omittingEmptySubsequences: false)
        #expect(lines.count <= 300, "\(file.lastPathComponent)")
        #expect(
          !lines.contains { $0.drop { $0 == " " }.hasPrefix("public ") },
          "\(file.lastPathComponent)")
      }
    }
  }
}
