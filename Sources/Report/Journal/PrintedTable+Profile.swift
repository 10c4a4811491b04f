package import Survey

extension PrintedTable {
  /// The table as it stands on a page under a profile; files of data have it as it is.
  package func onPage(under profile: PublicationProfile) -> PrintedTable {
    switch profile {
    case .govuk: self
    case .journal: JournalTable(self).printed
    }
  }
}
