// Tails and quantiles of five distributions, worked out by Boost.Math, as plain C functions.
//
// Every function answers NaN where the distribution, the place or the probability makes no sense.

#ifndef CDISTRIBUTIONS_H
#define CDISTRIBUTIONS_H

#ifdef __cplusplus
extern "C" {
#endif

double distributions_normal_lower(double x);
double distributions_normal_upper(double x);
double distributions_normal_quantile(double p);
double distributions_normal_upper_quantile(double p);

double distributions_student_lower(double x, double freedom);
double distributions_student_upper(double x, double freedom);
double distributions_student_quantile(double p, double freedom);
double distributions_student_upper_quantile(double p, double freedom);

double distributions_f_lower(double x, double freedom1, double freedom2);
double distributions_f_upper(double x, double freedom1, double freedom2);
double distributions_f_quantile(double p, double freedom1, double freedom2);
double distributions_f_upper_quantile(double p, double freedom1, double freedom2);

double distributions_chi_squared_lower(double x, double freedom);
double distributions_chi_squared_upper(double x, double freedom);
double distributions_chi_squared_quantile(double p, double freedom);
double distributions_chi_squared_upper_quantile(double p, double freedom);

double distributions_beta_lower(double x, double a, double b);
double distributions_beta_upper(double x, double a, double b);
double distributions_beta_quantile(double p, double a, double b);
double distributions_beta_upper_quantile(double p, double a, double b);

#ifdef __cplusplus
}
#endif

#endif
