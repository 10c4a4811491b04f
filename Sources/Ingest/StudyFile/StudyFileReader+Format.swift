import Survey
import Yams

extension StudyFileReader {
  /// The word with which a source leaves it to its file what its format is.
  static let anyFormat = "auto"

  /// How a source is laid out: as the study file says, or as the file shows.
  mutating func format(
    _ entry: Entry?, of file: String, in folder: StudyFolder
  ) -> SourceFile.Format {
    guard entry?.value.scalar?.string == Self.anyFormat else {
      return choice(entry, of: "format", default: SourceFile.Format.plain)
    }
    do throws(RejectedInput) {
      let origin = TextOrigin(file, in: folder)
      let path = origin.displayPath
      if file != SourceFile.standardInput, ScratchCopies.isArchive(path) {
        let archive = try ZipArchive(path: path, displayPath: path)
        if REFIProject.recognise(archive) != nil { return .refiQDA }
      }
      switch try DraftInput(path, from: origin).found.kind {
      case .responses(let format), .passages(let format): return format
      case .labels, .codes:
        fault(
          "'\(file)' explains an export and holds neither answers nor passages",
          at: entry?.value, remedy: "name the export's file, and say its format")
      }
    } catch {
      add(error)
    }
    return .plain
  }
}
