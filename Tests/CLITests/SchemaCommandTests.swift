import Foundation
import TestSupport
import Testing

/// `rollcall schema`, as a user starts it.
struct SchemaCommandTests {
  private static func run(_ arguments: String...) throws -> RollcallRun {
    let folder = try ScratchFolder()
    return try withExtendedLifetime(folder) {
      try RollcallRun(["schema"] + arguments, in: folder.url)
    }
  }

  @Test func `the schema is JSON of the draft it names`() throws {
    let run = try Self.run()
    #expect(run.exitCode == 0)
    #expect(run.errors.isEmpty)
    let schema = try #require(
      try JSONSerialization.jsonObject(with: Data(run.output.utf8)) as? [String: Any])
    #expect(schema["$schema"] as? String == "https://json-schema.org/draft/2020-12/schema")
    #expect(schema["additionalProperties"] as? Bool == false)
    #expect(
      schema["required"] as? [String] == ["study", "title", "provenance", "sources", "plan"])
    let definitions = try #require(schema["$defs"] as? [String: [String: Any]])
    let source = try #require(definitions["source"]?["properties"] as? [String: [String: Any]])
    let formats = try #require(source["format"]?["enum"] as? [String])
    #expect(formats.contains("published-figures"))
    #expect(definitions.values.allSatisfy { $0["additionalProperties"] as? Bool == false })
  }

  @Test func `every part that the schema points to is there`() throws {
    let output = try Self.run().output
    let pointers = Set(output.matches(of: /"#\/\$defs\/([^"]+)"/).map { String($0.1) })
    let schema = try JSONSerialization.jsonObject(with: Data(output.utf8)) as? [String: Any]
    #expect(Set((schema?["$defs"] as? [String: Any] ?? [:]).keys) == pointers)
  }

  @Test func `Markdown begins with a heading and has the same keys`() throws {
    let run = try Self.run("--markdown")
    #expect(run.exitCode == 0)
    #expect(run.output.hasPrefix("# Reference of the study file\n\n## Study file\n"))
    #expect(run.output.contains("\n| `provenance` (required) | "))
    #expect(run.output.contains("`observed`, `reconstructed`, `synthetic`"))
  }

  @Test(arguments: [[], ["--markdown"]])
  func `two runs print the same bytes`(arguments: [String]) throws {
    let folder = try ScratchFolder()
    let first = try RollcallRun(["schema"] + arguments, in: folder.url)
    let second = try RollcallRun(["schema"] + arguments, in: folder.url)
    #expect(first.output == second.output)
    #expect(first.output.hasSuffix("\n") && !first.output.hasSuffix("\n\n"))
  }

  @Test func `an argument that means nothing exits with 64`() throws {
    #expect(try Self.run("study.yaml").exitCode == 64)
  }
}
