import Testing

@testable import Ingest

struct StudyFolderTests {
  @Test(arguments: [
    ("study.yaml", "r.csv", "r.csv"), ("./study.yaml", "r.csv", "./r.csv"),
    ("data/a/study.yaml", "b/r.csv", "data/a/b/r.csv"), ("/study.yaml", "r.csv", "/r.csv"),
    ("../a b/é.yaml", "r.csv", "../a b/r.csv"), ("a//s.yaml", "r.csv", "a//r.csv"),
  ])
  func `a file is named from the study file's folder, as the person wrote it`(
    studyFile: String, file: String, path: String
  ) {
    #expect(StudyFolder(of: studyFile).path(of: file) == path)
  }
}
