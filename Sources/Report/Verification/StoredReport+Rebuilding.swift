extension StoredReport {
  /// All that differs from the same report made anew, sorted by path.
  package func faults(beside rebuilt: ReportFiles) -> [ReportFault] {
    Set(contents.keys).union(rebuilt.contents.keys).sorted().compactMap { path in
      switch (contents[path], rebuilt.contents[path]) {
      case (let stored?, let made?) where stored == made: nil
      case (let stored?, let made?): .rebuiltOtherwise(path, LineDifference(stored, made))
      case (_?, nil): .notRebuilt(path)
      case (nil, _): strays.contains(path) ? .notAFile(path) : .onlyRebuilt(path)
      }
    }
  }
}
