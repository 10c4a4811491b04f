import Foundation
import TestSupport
import Testing

/// The printed tables of the HCPC's registrant snapshots, audited as anybody's figures would be.
///
/// Each profession is printed by sex and by route, and both make its total; the professions make the
/// register's: 286,437, 295,665 and 352,593.
struct RegisterAuditTests {
  private static let snapshots = PackageFolder.shared("realdata/hcpc_register_snapshots.csv")

  private static let totals = [
    "2020-10-01": 286_437, "2021-12-01": 295_665, "2025-01-14": 352_593,
  ]

  /// One cell of a snapshot's tables.
  private struct Cell {
    let date: String
    let profession: String
    let breakdown: String
    let category: String
    let registrants: Int
  }

  private static func cells(_ file: URL) throws -> [Cell] {
    try String(contentsOf: file, encoding: .utf8).split(separator: "\n").dropFirst().map {
      let fields = $0.split(separator: ",").map(String.init)
      let registrants = try #require(Int(fields[6]))
      return Cell(
        date: fields[0], profession: fields[1], breakdown: fields[4], category: fields[5],
        registrants: registrants)
    }
  }

  /// The cells as published figures: parts of their profession's total, which is printed beside both
  /// breakdowns and is itself a part of the register's.
  private static func figures(_ cells: [Cell]) -> [String] {
    var lines = ["id,set,measure,category,value,unit,base,group,quantifier,note,part_of"]
    for (date, total) in totals.sorted(by: { $0.key < $1.key }) {
      let own = cells.filter { $0.date == date }
      for breakdown in Set(own.map(\.breakdown)).sorted() {
        let table = own.filter { $0.breakdown == breakdown }
        let whole = "\(date) \(breakdown)"
        lines.append("\(whole),register,count,\(date),\(total),count,,,,,")
        for profession in Set(table.map(\.profession)).sorted() {
          let id = "\(whole) \(profession)"
          let row = table.filter { $0.profession == profession }
          let sum = row.map(\.registrants).reduce(0, +)
          lines.append("\(id),\(date),count,\(profession),\(sum),count,,,,,\(whole)")
          lines += row.map {
            "\(id) \($0.category),\(whole),count,\($0.category),\($0.registrants),count,"
              + ",\(profession),,,\(id)"
          }
        }
      }
    }
    return lines
  }

  private static func audit(_ lines: [String]) throws -> RollcallRun {
    let folder = try ScratchFolder()
    try folder.write(lines.joined(separator: "\n") + "\n", to: "published.csv")
    return try withExtendedLifetime(folder) {
      try RollcallRun(["audit", "figures", "published.csv"], in: folder.url)
    }
  }

  @Test(.enabled(if: snapshots != nil, "the snapshots lie beside the package"))
  func `nothing is wrong with clean tables`() throws {
    let run = try Self.audit(Self.figures(Self.cells(try #require(Self.snapshots))))
    #expect(run.exitCode == 0)
    #expect(run.output.contains("0 don't fit"))
    #expect(run.errors.isEmpty)
  }

  @Test(.enabled(if: snapshots != nil, "the snapshots lie beside the package"), arguments: 0..<8)
  func `one changed digit is caught`(seed: UInt64) throws {
    var lines = Self.figures(try Self.cells(try #require(Self.snapshots)))
    var generator = SeededGenerator(seed: seed)
    let row = Int.random(in: 1..<lines.count, using: &generator)
    var fields = lines[row].components(separatedBy: ",")
    var digits = Array(fields[4])
    let place = digits.indices.randomElement(using: &generator) ?? 0
    let others = "0123456789".filter { $0 != digits[place] }
    digits[place] = try #require(others.randomElement(using: &generator))
    fields[4] = String(digits)
    lines[row] = fields.joined(separator: ",")

    let run = try Self.audit(lines)
    #expect(run.exitCode == 1)
    #expect(run.output.contains("What doesn't fit"))
  }
}
