import Survey
import Testing

struct ReferenceDataTests {
  @Test func `lists have names, and rows are parted by a stroke`() throws {
    let data = try #require(ReferenceData("table: 3 1 / 1 3; share: 0.50"))
    #expect(data.lists["table"]?.map { $0.map(\.units) } == [[3, 1], [1, 3]])
    #expect(data.lists["share"] == [[DecimalNumber(units: 50, decimals: 2)]])
    #expect(data.text == "table: 3 1 / 1 3; share: 0.50")
  }

  @Test(arguments: ["", "3 1", "k:", "k: x", ": 3", "k: 3; k: 4", "k: 3 / / 4", "k: 1,2"])
  func `anything else can't be read`(text: String) {
    #expect(ReferenceData(text) == nil)
  }

  @Test func `no statistic names a list twice`() {
    for statistic in ReferenceStatistic.allCases {
      let names = statistic.lists + statistic.furtherLists
      #expect(Set(names).count == names.count, "\(statistic.rawValue)")
      #expect(!statistic.lists.isEmpty, "\(statistic.rawValue)")
    }
  }

  @Test func `of a long list the first numbers are shown, and how many there are`() throws {
    let short = "counts: 12 3 8 / 132 11 17;  rows: 1072 5122"
    #expect(
      try #require(ReferenceData(short)).summary == "counts: 12 3 8 / 132 11 17; rows: 1072 5122")
    let long = "y: \((1...16).map(String.init).joined(separator: " ")); n: 4"
    #expect(try #require(ReferenceData(long)).summary == "y: 1 2 3 … (16); n: 4")
  }
}
