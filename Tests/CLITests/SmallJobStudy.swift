import TestSupport

/// A little study of jobs that runs without a fault, to be spoilt in one place at a time.
enum SmallJobStudy {
  static let files = [
    "study.yaml": """
    study: jobs
    title: Jobs of a small body
    provenance: observed
    sources:
      chart: {file: chart.csv, format: factor-plan}
      bands: {file: bands.csv, format: pay-bands}
      profiles: {file: profiles.csv, format: job-profiles}
      posts: {file: posts.csv, format: posts, provenance: synthetic}
    plan:
      - job-evaluation: profiles
        name: jobs
        title: Jobs
        chart: chart
        bands: bands
        posts: posts
        compare: [[junior, senior]]

    """,
    "chart.csv": """
    factor,label,level,points,seen
    skill,Skill,1,5,yes
    skill,Skill,2,12,yes
    skill,Skill,3,21,yes
    effort,Effort,1,3,yes
    effort,Effort,2,7,yes
    effort,Effort,3,12,no
    effort,Effort,4,18,yes

    """,
    "bands.csv": """
    band,lowest,highest
    a,0,20
    b,21,30
    c,31,40

    """,
    "profiles.csv": """
    profile,label,band,factor,level,score,total_lowest,total_highest
    junior,Junior,a-b,skill,1-2,5-12,12,30
    junior,Junior,a-b,effort,"2(a), 4(b)",7-18,12,30
    senior,Senior,b-c,skill,3,21,24,39
    senior,Senior,b-c,effort,1-2(a),3-8,24,39

    """,
    "posts.csv": """
    post,label,factor,level
    one,Post one,skill,2
    one,Post one,effort,3

    """,
  ]

  /// Writes the study into a folder, with one of its files replaced.
  static func write(into folder: ScratchFolder, replacing spoilt: [String: String] = [:]) throws {
    for (path, text) in files.merging(spoilt, uniquingKeysWith: { $1 }) {
      try folder.write(text, to: path)
    }
  }
}
