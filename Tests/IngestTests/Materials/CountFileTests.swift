import Survey
import TestSupport
import Testing

@testable import Ingest

struct CountFileTests {
  private static let header = "date,unit,category,count,breakdown,note\n"

  private func read(_ text: String) throws -> CountSeries {
    let draft = try MaterialDraft(text)
    return try CountFile.read(draft.source(.counts), in: draft.folder).series
  }

  private static let rows = [
    MaterialFault(
      "a day that is none", header + "1️⃣2021-02-29,a,,1,,\n",
      says: "there is no day '2021-02-29' in the calendar"),
    MaterialFault(
      "a date in words", header + "1️⃣1 Oct 2020,a,,1,,\n",
      says: "the date is '1 Oct 2020' where a day as yyyy-mm-dd belongs"),
    MaterialFault(
      "a month without a day", header + "1️⃣2021-09,a,,1,,\n",
      says: "the date is '2021-09' where a day as yyyy-mm-dd belongs"),
    MaterialFault(
      "no date", header + "1️⃣,a,,1,,\n", says: "the date is '' where a day as yyyy-mm-dd belongs"),
    MaterialFault("no unit", header + "2021-01-01,1️⃣,,1,,\n", says: "the count has no unit"),
    MaterialFault(
      "a unit with a space at its end", header + "2021-01-01,1️⃣a ,,1,,\n",
      says: "the unit 'a ' begins or ends with a space"),
    MaterialFault(
      "a category with a space before it", header + "2021-01-01,a,1️⃣ f,1,sex,\n",
      says: "the category ' f' begins or ends with a space"),
    MaterialFault(
      "a unit that is the report's sum", header + "2021-01-01,1️⃣*,,1,,\n",
      says: "the unit '*' is what the report's own tables call the sum"),
    MaterialFault(
      "a count with a thousands mark", header + "2021-01-01,a,,1️⃣\"4,708\",,\n",
      says: "the count is '4,708' where a whole number from 0 to 9999999999 belongs"),
    MaterialFault(
      "a count below nought", header + "2021-01-01,a,,1️⃣-1,,\n",
      says: "the count is '-1' where a whole number from 0 to 9999999999 belongs"),
    MaterialFault(
      "half a person", header + "2021-01-01,a,,1️⃣0.5,,\n",
      says: "the count is '0.5' where a whole number from 0 to 9999999999 belongs"),
    MaterialFault(
      "more than there are people", header + "2021-01-01,a,,1️⃣10000000000,,\n",
      says: "the count is '10000000000' where a whole number from 0 to 9999999999 belongs"),
    MaterialFault(
      "no count", header + "2021-01-01,a,,1️⃣,,\n",
      says: "the count is '' where a whole number from 0 to 9999999999 belongs"),
    MaterialFault(
      "a category of nothing", header + "2021-01-01,a,uk,1,1️⃣,\n",
      says: "the category 'uk' has no breakdown"),
    MaterialFault(
      "a breakdown into nothing", header + "2021-01-01,a,1️⃣,1,route,\n",
      says: "the breakdown 'route' has no category"),
    MaterialFault(
      "a category that is the report's sum", header + "2021-01-01,a,1️⃣*,1,route,\n",
      says: "the category '*' is what the report's own tables call the sum"),
  ]

  private static let sums = [
    MaterialFault(
      "a total twice", header + "2021-01-01,a,,1,,\n2021-01-01,b,,1,,\n2021-01-01,1️⃣a,,2,,\n",
      says: "'a' on 2021-01-01 stands twice; the first is on line 2"),
    MaterialFault(
      "a part twice",
      header + "2021-01-01,a,,1,,\n2021-01-01,a,uk,1,route,\n2021-01-01,1️⃣a,uk,1,route,\n",
      says: "'a' by 'route' 'uk' on 2021-01-01 stands twice; the first is on line 3"),
    MaterialFault(
      "parts of more than there are",
      header
        + "2021-01-01,a,,1️⃣5,,\n2021-01-01,a,uk,4,route,\n2022-01-01,a,,9,,\n"
        + "2021-01-01,a,abroad,2,route,\n",
      says: "the total of 'a' on 2021-01-01 is 5, and its parts by 'route' (lines 3 to 5) add to 6"),
    MaterialFault(
      "one breakdown that adds up and one that doesn't",
      header
        + "2021-01-01,a,uk,5,route,\n2021-01-01,a,f,3,sex,\n2021-01-01,a,m,1,sex,\n"
        + "2021-01-01,a,,1️⃣5,,\n",
      says: "the total of 'a' on 2021-01-01 is 5, and its parts by 'sex' (lines 3 to 4) add to 4"),
    MaterialFault(
      "parts of a unit without a total",
      header + "2021-01-01,a,,4,,\n2022-01-01,1️⃣a,uk,4,route,\n2022-01-01,a,abroad,1,route,\n",
      says: "'a' has parts by 'route' on 2022-01-01 and no total"),
    MaterialFault("no row", header, says: "the file holds no count"),
  ]

  @Test(arguments: rows + sums)
  func `a fault of the counts is told once, in its place`(fault: MaterialFault) throws {
    let found = try faults { _ = try read(fault.marked.text) }
    #expect(found.map(\.message) == [fault.message])
    #expect(found.map(\.position) == [fault.position])
  }

  @Test func `all faults of all rows are told at once`() throws {
    let found = try faults {
      _ = try read(Self.header + "2021-01-32,,uk,x,,\n2021-01-01,a,,1,,\nsoon,a,,-,sex,\n")
    }
    #expect(found.map { $0.position?.line } == [2, 2, 2, 2, 4, 4, 4])
  }

  @Test func `totals and parts are read in any order, and other columns are left alone`() throws {
    let series = try read(
      """
      page,count,unit,breakdown,category,date
      7,4,a,route,uk,2021-12-01
      7,0,a,route,abroad,2021-12-01
      7,4,a,,,2021-12-01
      8,3,"a, b",,,2020-10-01

      """)
    #expect(series.units == ["a", "a, b"])
    #expect(series.dates.map(\.description) == ["2020-10-01", "2021-12-01"])
    #expect(series.count(of: "a", on: series.dates[1]) == 4)
    let abroad = CountSeries.Part(breakdown: "route", category: "abroad")
    #expect(series.count(of: "a", abroad, on: series.dates[1]) == 0)
    #expect(series.count(of: "a, b", on: series.dates[0]) == 3)
  }
}
