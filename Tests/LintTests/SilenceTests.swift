import Foundation
import Lint
import TestSupport
import Testing

/// What looks like a breach and can't be known to be one.
struct SilenceTests {
  private static func rules(_ name: String, _ text: String) throws -> Set<Rule> {
    let folder = try ScratchFolder()
    try folder.write(text, to: name)
    let review = try FolderReview(of: folder.url.path)
    return Set(review.files.flatMap(\.breaches).filter { $0.level == .essential }.map(\.rule))
  }

  @Test(arguments: [
    "Age,Number\n20 to 29,5\n30 to 39,7\n",
    "Group,Range of ages\nA,20 to 29\nB,30 to 39\n",
    "Band,Posts,Next band\nA,1,8a\nB,2,7\nC,3,8b\n",
    "Area,2019,2020\nNorth,1,2\n",
    "Quantity,Unit,Value\nMean,years,12.5\nNumber,count,31\n",
    "Setting,Per cent\nNHS,45\nSchool,45\nEither,90\nTotal,100\n",
    "Setting,Per cent\nA,0.5\nB,0.2\n",
    "Area (m²),Number\nA,1\n",
    "Statistic,Value\nχ²,2.5\nn,31\n",
    "Team,Number\nTotal,5\nA,2\nTotal,4\nB,3\n",
    "Group,Number\nA,2\nTotal,5\nBase,5\n",
    "Group,Change\nA,-5\nB,+4\n",
    "Group,Joined\nA,2024-25\nB,2023-24\n",
  ])
  func `a CSV that only looks odd has nothing against it`(text: String) throws {
    #expect(try Self.rules("a.csv", text).isEmpty)
  }

  @Test(arguments: [
    "| Theme | Order |\n| :--- | :--- |\n| A | 1 |\n| B | 2 |",
    "| Figure | Stated base |\n| :--- | :--- |\n| A | 12 |\n| B | 14 |\n| C | 15 |\n| D | 15 |\n| E | not stated |",
    "| Setting | Per cent |\n| :--- | ---: |\n| A | 61 \\[u\\] |\n| B | (40) |\n\n- \\[u\\] few.",
    "| Setting | Per cent |\n| :--- | ---: |\n| A | 50 |\n| B | \\[c\\] |\n| Total | 100 |\n\n- \\[c\\] withheld.",
    "| Setting | n (%) |\n| :--- | ---: |\n| A | 11 (79) |\n| B | 3 (21) |",
  ])
  func `a table in Markdown that only looks odd has nothing against it`(table: String) throws {
    #expect(try Self.rules("a.md", "**Table 1: A**\n\n\(table)\n").isEmpty)
  }

  @Test func `a table split in two has one legend and one sentence on rounding`() throws {
    let text = """
      **Table 1: A (part 1 of 2)**

      | Setting | Per cent |
      | :--- | ---: |
      | A | 33 |
      | B | 33 |
      | C | 33 |
      | Total | 100 |

      **Table 1: A (part 2 of 2)**

      | Setting | Women: Per cent |
      | :--- | ---: |
      | A | 50 |
      | B | 50 |
      | C | \\[z\\] |
      | Total | 100 |

      - Percentages may not sum to 100 because of rounding.
      - \\[z\\] not applicable.

      """
    #expect(try Self.rules("a.md", text).isEmpty)
  }

  @Test func `words in a block of code are nobody's figures`() throws {
    #expect(try Self.rules("a.md", "```\n| a |\n[c]\n```\n\nWrite `[c]` for withheld.\n").isEmpty)
  }
}
