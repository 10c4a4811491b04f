/// The rules that the files of a folder keep together.
enum FolderRules {
  static func breaches(of folder: ReviewedFolder) -> [(path: String, Breach)] {
    DescriptionRule.breaches(of: folder) + DataPackageRule.breaches(of: folder)
      + ManifestRule.breaches(of: folder) + ProvenanceRule.breaches(of: folder)
      + CitationRule.breaches(of: folder) + AgreementRule.breaches(of: folder)
  }
}
