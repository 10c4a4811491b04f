import Foundation
import Lint
import TestSupport
import Testing

/// Each rule held against a folder that keeps all of them but one.
struct PlantedBreachTests {
  private static func rules(_ folder: CleanFolder) throws -> Set<Rule> {
    try Set(FolderReview(of: folder.scratch.url.path).files.flatMap(\.breaches).map(\.rule))
  }

  @Test func `a clean folder has nothing against it`() throws {
    let folder = try CleanFolder()
    let review = try FolderReview(of: folder.scratch.url.path)
    for file in review.files {
      for breach in file.breaches {
        Issue.record("\(file.path)\(breach.place.suffix): \(breach.rule.id): \(breach.message)")
      }
    }
    #expect(review.files.count == 13)
  }

  @Test(arguments: Plant.all)
  func `a planted breach is found, and no other`(plant: Plant) throws {
    let found = try Self.rules(CleanFolder(plant))
    #expect(found == plant.also.union([plant.rule]))
  }

  @Test func `there is a plant for every rule but those of wide tables`() {
    let planted = Set(Plant.all.map(\.rule))
    #expect(Set(Rule.allCases).subtracting(planted) == [.m05, .h04])
  }
}
