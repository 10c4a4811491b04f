/// What a job evaluation is worked from; profiles and posts fit the chart and the bands.
package struct JobMaterial: Sendable, Equatable {
  package let chart: FactorPlan
  /// From the lowest to the highest, without gaps.
  package let bands: [PayBand]
  package let profiles: [JobProfile]
  /// None where the plan names no file of posts.
  package let posts: [Post]

  package init(chart: FactorPlan, bands: [PayBand], profiles: [JobProfile], posts: [Post]) {
    self.chart = chart
    self.bands = bands
    self.profiles = profiles
    self.posts = posts
  }
}
