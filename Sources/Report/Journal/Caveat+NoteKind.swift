import Survey

extension Caveat {
  /// Where the caveat stands among the notes below a journal's table.
  var noteKind: PrintedTable.Note.Kind {
    switch self {
    case .tests, .robustness: .probability
    case .reportedWithoutNumber, .silenceIsNotDenial, .spokeTogether, .outsideBanner, .sumOfRows,
      .breakInSeries, .unknownLeftOut, .allCovered, .itemsNotAsked, .levelLeftBlank, .noLevelAbove,
      .levelNotStated, .fewRespondents, .chartSeen, .gapInLevels, .scoreDisagrees, .bandsDisagree,
      .smallBases, .revised:
      .specific
    case .jointDistributionUnpublished, .severalAnswersEach, .ranking, .goal, .diagonalIsOwnCount,
      .jaccardIndex, .rowsMadeFromTheseFigures, .quantileMethod, .columnsOverlap, .basesDiffer,
      .weighting, .itemBasesDiffer, .waves, .unitsDiffer, .matchedUnits, .differentMonths,
      .underOneYear, .levelsAreNotPayBands, .itemsHaveNoPillar, .blankIsNotNo, .fewestCovered,
      .differencesAreNoRange, .validated, .gradesNoJob, .scores, .medianDay, .rankPoints:
      .general
    }
  }
}
