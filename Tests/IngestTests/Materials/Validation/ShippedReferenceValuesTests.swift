import Foundation
import Survey
import TestSupport
import Testing

@testable import Ingest

struct ShippedReferenceValuesTests {
  @Test func `the validation study has a value of every statistic`() throws {
    let path = PackageFolder.url.appendingPathComponent("data/validation/study.yaml").path
    let study = try StudyFile.read(path)
    let values = try study.readEvidence(in: StudyFolder(of: path)).evidence.referenceValues.values
    let found = Set(values.joined().map(\.statistic))
    #expect(found == Set(ReferenceStatistic.allCases))
  }
}
