import Survey

extension EvidenceReading {
  /// Charts and bands first: profiles and posts are held against them.
  mutating func readJobs() {
    for source in study.sources where source.format == .factorPlan {
      attempt { reading throws(RejectedInput) in
        let read = try FactorPlanFile.read(source, in: reading.folder)
        reading.charts[source.name] = read.chart
        reading.note(read.material)
      }
    }
    for source in study.sources where source.format == .payBands {
      attempt { reading throws(RejectedInput) in
        let read = try PayBandFile.read(source, in: reading.folder)
        reading.bands[source.name] = read.bands
        reading.note(read.material)
      }
    }
    for case .jobEvaluation(let plan) in study.plan { readJobs(of: plan) }
  }

  /// Profiles and posts, unless the chart's or the bands' own faults are told already.
  private mutating func readJobs(of plan: JobEvaluationPlan) {
    guard let chart = charts[plan.chart], let bands = bands[plan.bands] else { return }
    var profiles: [JobProfile] = []
    var posts: [Post] = []
    for source in study.sources where source.name == plan.profiles {
      attempt { reading throws(RejectedInput) in
        let file = try JobProfileFile(source, chart, bands, in: reading.folder)
        profiles = try file.profiles()
        reading.note(file.material)
      }
    }
    for source in study.sources where source.name == plan.posts {
      attempt { reading throws(RejectedInput) in
        let read = try PostFile.read(source, chart, in: reading.folder)
        posts = read.posts
        reading.note(read.material)
      }
    }
    jobs[plan.name] = JobMaterial(chart: chart, bands: bands, profiles: profiles, posts: posts)
  }
}
