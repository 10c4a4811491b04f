import Testing

@testable import Ingest

struct PlatformRoundTripTests {
  @Test(arguments: 0..<40)
  func `what Jisc writes is read as it was answered`(seed: UInt64) throws {
    try RandomStudy(seed: seed, canChooseNone: false).jisc().expectReading()
  }

  @Test(arguments: 0..<40)
  func `what REDCap writes is read as it was answered, one row a person`(seed: UInt64) throws {
    try RandomStudy(seed: seed, canChooseNone: false).redcap().expectReading()
  }

  @Test(arguments: 0..<25, RandomStudy.LimeSurveyStyle.allCases)
  func `what LimeSurvey writes is read as it was answered, whatever its headings`(
    seed: UInt64, style: RandomStudy.LimeSurveyStyle
  ) throws {
    try RandomStudy(seed: seed, canChooseNone: style.tellsNoneFromBlank).limeSurvey(style)
      .expectReading()
  }
}
