import Foundation
import TestSupport
import Testing

/// Every study that ships reproduces its committed report, byte for byte.
struct StudiesTests {
  private static let studies =
    (try? FileManager.default.contentsOfDirectory(
      atPath: PackageFolder.url.appendingPathComponent("data").path))?.sorted() ?? []

  private static func contents(of folder: URL) -> [String: Data] {
    let paths = FileManager.default.enumerator(atPath: folder.path)?.compactMap { $0 as? String }
    return (paths ?? []).reduce(into: [:]) { contents, path in
      contents[path] = FileManager.default.contents(
        atPath: folder.appendingPathComponent(path).path)
    }
  }

  @Test func `there are studies`() {
    #expect(Self.studies.contains("dual-identity"))
    #expect(Self.studies.contains("example"))
  }

  @Test(arguments: studies)
  func `a study's committed report is what the program writes`(study: String) throws {
    let folder = try ScratchFolder()
    let run = try RollcallRun(
      ["run", "data/\(study)/study.yaml", "--output", folder.url.path + "/report"],
      in: PackageFolder.url)
    #expect(run.exitCode == 0, "\(run.errors)")
    let made = Self.contents(of: folder.url.appendingPathComponent("report"))
    let committed = Self.contents(
      of: PackageFolder.url.appendingPathComponent("reports/\(study)"))
    #expect(made.keys.sorted() == committed.keys.sorted())
    for (path, data) in committed { #expect(made[path] == data, "\(path)") }
  }

  @Test(arguments: [
    ("dual-identity/reconstruction.yaml", 2), ("example/margins.yaml", 2),
    ("career-framework/margins.yaml", 1),
    ("placements/margins.yaml", 1), ("workforce-priorities/reconstruction.yaml", 1),
  ])
  func `made rows are what the recipe gives`(recipe: String, files: Int) throws {
    let folder = try ScratchFolder()
    let source = PackageFolder.url.appendingPathComponent("data/\(recipe)")
    try folder.write(Data(contentsOf: source), to: "recipe.yaml")
    let run = try RollcallRun(["reconstruct", "recipe.yaml"], in: folder.url)
    #expect(run.exitCode == 0, "\(run.errors)")
    let made = Self.contents(of: folder.url).filter { $0.key.hasSuffix(".csv") }
    #expect(made.count == files)
    let committed = Self.contents(of: source.deletingLastPathComponent())
    for (path, data) in made { #expect(committed[path] == data, "\(path)") }
  }

  @Test func `a recipe never replaces a file that no recipe made`() throws {
    let folder = try ScratchFolder()
    let source = PackageFolder.url.appendingPathComponent("data/example/margins.yaml")
    try folder.write(Data(contentsOf: source), to: "recipe.yaml")
    try folder.write("id,answer\n1,mine\n", to: "excerpts.csv")
    let run = try RollcallRun(["reconstruct", "recipe.yaml"], in: folder.url)
    #expect(run.exitCode == 73)
    #expect(folder.text(of: "excerpts.csv") == "id,answer\n1,mine\n")
    #expect(folder.text(of: "responses.csv") == nil)
  }

  @Test func `a second run changes nothing`() throws {
    let folder = try ScratchFolder()
    try SmallStudy.write(into: folder)
    _ = try RollcallRun(["run", "study.yaml"], in: folder.url)
    let first = Self.contents(of: folder.url)
    let second = try RollcallRun(["run", "study.yaml"], in: folder.url)
    #expect(second.output == "reports/small: unchanged\n")
    #expect(Self.contents(of: folder.url) == first)
  }
}
