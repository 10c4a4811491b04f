@testable import Ingest

/// The keys of one mapping of the study file, as the reader knows them.
struct DescribedKeys: Sendable {
  let heading: String
  let names: [String]

  init<Key: DescribedKey>(_: Key.Type) {
    heading = Key.heading
    names = Key.allCases.map(\.rawValue)
  }

  static let all = [
    DescribedKeys(StudyKey.self), DescribedKeys(CitationKey.self), DescribedKeys(SourceKey.self),
    DescribedKeys(WaveKey.self), DescribedKeys(QuestionKey.self), DescribedKeys(NetKey.self),
    DescribedKeys(WaveQuestionKey.self), DescribedKeys(RoundingKey.self),
    DescribedKeys(DisclosureKey.self), DescribedKeys(BreakdownKey.self),
    DescribedKeys(GoalKey.self), DescribedKeys(ThemesKey.self), DescribedKeys(ThemesOfKey.self),
    DescribedKeys(ReproductionKey.self), DescribedKeys(AuditKey.self),
    DescribedKeys(AnswerTrendKey.self), DescribedKeys(CountTrendKey.self),
    DescribedKeys(CapabilityAuditKey.self), DescribedKeys(JobEvaluationKey.self),
    DescribedKeys(CooccurrenceKey.self), DescribedKeys(RespondentWordsKey.self),
    DescribedKeys(RowRuleKey.self), DescribedKeys(ValidationKey.self),
    DescribedKeys(BatteryItemKey.self),
    DescribedKeys(DerivedKey.self), DescribedKeys(BandKey.self), DescribedKeys(GroupKey.self),
    DescribedKeys(WeightsKey.self), DescribedKeys(DesignKey.self),
    DescribedKeys(IntervalsKey.self), DescribedKeys(SmallBasesKey.self),
    DescribedKeys(TestKey.self), DescribedKeys(ReleaseKey.self), DescribedKeys(AuthorKey.self),
    DescribedKeys(ReportTextKey.self),
  ]
}
