import Survey
import Testing

@testable import Ingest

private let first = "2023: {responses: r23, date: 2023-10-01}"
private let second = "2024: {responses: r24, date: 2024-10-01, excerpts: said}"

extension StudyFault {
  static let waves =
    [
      StudyFault(
        ofWaves: "a source that isn't there",
        ["2023: {responses: 1️⃣r32, date: 2023-10-01}", second],
        sources: """
          r24: {file: r24.csv}
          said: {file: said.csv, format: excerpts}
          """,
        says: "source of responses 'r32' isn't known"),
      StudyFault(
        ofWaves: "passages that aren't there",
        [first, "2024: {responses: r24, date: 2024-10-01, excerpts: [said, 1️⃣sad]}"],
        says: "source of excerpts 'sad' isn't known", remedy: "did you mean 'said'?"),
      StudyFault(
        ofWaves: "passages where responses belong",
        [first, "2024: {responses: 1️⃣said, date: 2024-10-01}"],
        sources: """
          r23: {file: r23.csv}
          said: {file: said.csv, format: excerpts}
          """, says: "source of responses 'said' isn't known"),
      StudyFault(
        ofWaves: "a source in two waves",
        [first, second, "1️⃣2025: {responses: r23, date: 2025-10-01}"],
        says: "the source 'r23' is of the wave '2023' and of '2025'"),
      StudyFault(
        ofWaves: "a file in two waves", [first, "1️⃣2024: {responses: r24, date: 2024-10-01}"],
        sources: """
          r23: {file: r23.csv}
          r24: {file: ./r23.csv}
          """,
        says: "the sources 'r23' of the wave '2023' and 'r24' of '2024' name the same file"
          + " './r23.csv'", remedy: "give each wave a file of its own"),
      StudyFault(
        ofWaves: "no responses", [first, second, "1️⃣2025: {date: 2025-10-01}"],
        says: "the source of responses of the wave '2025' ('responses') is missing"),
      StudyFault(
        ofWaves: "no date", ["1️⃣2023: {responses: r23}", second],
        says: "the date of the wave '2023' is missing"),
      StudyFault(
        ofWaves: "dates out of order",
        [first, "2024: {responses: r24, date: 1️⃣2022-10-01, excerpts: said}"],
        says: "the wave '2024' begins on 2022-10-01, before '2023' above it on 2023-10-01",
        remedy: "put the waves in the order of their dates"),
      StudyFault(
        ofWaves: "two waves on one day",
        [first, "2024: {responses: r24, date: 1️⃣2023-10-01, excerpts: said}"],
        says: "the waves '2023' and '2024' are both of 2023-10-01"),
      StudyFault(
        ofWaves: "waves that overlap",
        [
          "2023: {responses: r23, date: 2023-10-01, until: 2024-10-01}",
          "2024: {responses: r24, date: 1️⃣2024-10-01, excerpts: said}",
        ], says: "the wave '2024' begins on 2024-10-01, and '2023' goes on until 2024-10-01"),
      StudyFault(
        ofWaves: "a wave that ends before it begins",
        ["2023: {responses: r23, date: 2023-10-01, until: 1️⃣2023-09-30}", second],
        says: "the wave '2023' ends on 2023-09-30, before it begins on 2023-10-01"),
      StudyFault(
        ofWaves: "an end that is no day",
        ["2023: {responses: r23, date: 2023-10-01, until: 1️⃣soon}", second],
        says: "'until' of the wave '2023' is 'soon', which is no day"),
      StudyFault(
        ofWaves: "a key that nobody knows",
        ["2023: {responses: r23, date: 2023-10-01, 1️⃣dates: x}", second],
        says: "key of the wave '2023' 'dates' isn't known", remedy: "did you mean 'date'?"),
    ]
    + ["2023", "2023-02-30", "1 October 2023", "01/10/2023", "2023-10"].map { date in
      StudyFault(
        ofWaves: "the date \(date)", ["2023: {responses: r23, date: 1️⃣\(date)}", second],
        says: "'date' of the wave '2023' is '\(date)', which is no day",
        remedy: "write year, month and day like 2024-10-01")
    }
}

struct StudyFileReaderWavesTests {
  @Test(arguments: StudyFault.waves)
  func `a fault of a wave is told once, in its place`(fault: StudyFault) throws {
    try fault.expectIsTold()
  }

  private func faults(_ waves: String, sources: String? = nil) throws -> [Diagnostic] {
    var draft = StudyDraft.waved
    draft.settings = waves
    if let sources { draft.sources = sources }
    return try draft.faults()
  }

  @Test func `no wave and one wave are too few`() throws {
    #expect(try faults("waves: {}\n").map(\.message).contains("'waves' names no wave"))
    let one = try faults(
      "waves: {2023: {responses: r23, date: 2023-10-01}}\n", sources: "r23: {file: r23.csv}")
    #expect(
      one.map(\.message) == ["'waves' names one wave, and there is nothing to compare it with"])
    #expect(one.map(\.position?.column) == [1])
  }

  @Test func `responses and passages of no wave are told, figures in print are of none`() throws {
    let found = try faults(
      StudyDraft.settings(first, "2024: {responses: r24, date: 2024-10-01}"),
      sources: StudyDraft.waved.sources + "\nr25: {file: r25.csv}")
    #expect(
      found.map(\.message) == [
        "the source 'said' has the format 'excerpts' and is of no wave",
        "the source 'r25' has the format 'plain' and is of no wave",
      ])
    #expect(
      found.map(\.remedy) == [
        "name it under 'excerpts' of a wave, or take it off 'sources'",
        "name it under 'responses' of a wave, or take it off 'sources'",
      ])
    #expect(found.allSatisfy { $0.sourceLine == "waves:" })
  }

  @Test(arguments: ["waves: [a, b]", "waves: two", "waves:"])
  func `what stands where the waves belong is told`(waves: String) throws {
    let found = try faults(waves + "\n")
    #expect(found.contains { $0.message.hasPrefix("'waves' is ") })
  }

  @Test func `all faults of the waves are told at once`() throws {
    let found = try faults(
      StudyDraft.settings(
        "2023: {responses: r3, date: then}", "2024: {responses: r24, until: 2024-13-01}"))
    #expect(found.count >= 5)
  }

  @Test func `a wave keeps its sources and dates`() throws {
    let waves = try StudyDraft.waved.read().waves
    #expect(waves.map(\.name) == ["2023", "2024"])
    #expect(waves.map(\.responses) == ["r23", "r24"])
    #expect(waves.map(\.excerpts) == [[], ["said"]])
    #expect(waves.map(\.date.description) == ["2023-10-01", "2024-10-01"])
    #expect(waves.allSatisfy { $0.until == nil })
  }

  @Test func `a wave may begin the day after the one before it ends`() throws {
    var draft = StudyDraft.waved
    draft.settings = StudyDraft.settings(
      "2023: {responses: r23, date: 2023-10-01, until: 2024-09-30}", second)
    #expect(try draft.read().waves.map(\.until?.description) == ["2024-09-30", nil])
  }

  @Test func `a study without waves has none`() throws {
    let study = try StudyDraft().read()
    #expect(study.waves.isEmpty)
    #expect(study.plan.allSatisfy { $0.wave == nil })
  }
}
