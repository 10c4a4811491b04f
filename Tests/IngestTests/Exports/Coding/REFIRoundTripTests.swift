import Survey
import Testing

@testable import Ingest

struct REFIRoundTripTests {
  @Test(arguments: 0..<200 as Range<UInt64>)
  func `a random project is read back as it was made`(seed: UInt64) throws {
    let made = RandomREFIProject(seed: seed)
    let outcome = try REFIOutcome(made.xml)
    #expect(outcome.errors == [])
    #expect(outcome.passages == made.passages)
    // A path whose head no code has is a theme too, which nobody wrote.
    let themes = outcome.export?.themes.map(\.id) ?? []
    #expect(themes.filter(made.themes.contains) == made.themes)
    for theme in outcome.export?.themes ?? [] {
      #expect(theme.parent.map(themes.contains) != false)
    }
    #expect(!String(describing: outcome.export).contains("never kept"))
  }

  @Test(arguments: 0..<60 as Range<UInt64>)
  func `a project cut short anywhere is an error`(seed: UInt64) throws {
    let xml = RandomREFIProject(seed: seed).xml
    let kept = 30 + Int(seed) * (xml.count - 40) / 60
    let outcome = try REFIOutcome(String(xml.prefix(kept)))
    #expect(outcome.errors.count == 1)
    #expect(outcome.errors.first?.remedy == "export the file again")
  }
}
