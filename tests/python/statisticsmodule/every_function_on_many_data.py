# SPDX-License-Identifier: GPL-3.0-or-later
import statistics as st
from statistics import *
from fractions import Fraction as Fr
def tr(*ss):
  for s in ss:
    try: print(s,'->',repr(eval(s)))
    except BaseException as e: print(s,'->',type(e).__name__,e)
data=[[],[1],[1,2],[1,2,3,4],[1.5,2.5,3.25],[0.1]*10,[1,2.5,True],[Fr(1,3),Fr(1,2)],[Fr(1,3),0.5],[-1,0,1],[10**20,1,-10**20],[1e308,1e308],[3,1,2,2,5],["a","b","a"],[float('inf'),1],[float('nan'),1],[2.0,8.0],[40,60],[1e-5,3e10,7],[True,False],[0,4]]
for d in data:
    for f in (mean,fmean,median,median_low,median_high,median_grouped,mode,multimode,variance,pvariance,stdev,pstdev,geometric_mean,harmonic_mean,quantiles):
        try: r=repr(f(d))
        except BaseException as e: r=type(e).__name__+': '+str(e)
        print(f.__name__,d,r)
x=[1,2,3,4,5.5]; y=[2,3,5,4,7]
tr("quantiles([1,2,3,4,5,6,7],n=3)","quantiles([1,2,3,4,5],n=10,method='inclusive')","quantiles([1,2],method='x')","quantiles([1,2],n=0)","quantiles([1,2,3],n=1)","covariance(x,y)","correlation(x,y)","correlation(x,y,method='ranked')","correlation(x,[1]*5)","correlation(x,[1])","covariance([1],[1])","linear_regression(x,y)","linear_regression(x,y,proportional=True)","linear_regression([1,1],[1,2])","fmean([1,2,3],[1,0,2])","fmean([1,2],[1])","fmean([1,2],[0,0])","fmean(iter([1,2]))","fmean(x for x in (1,2))","harmonic_mean([40,60],weights=[5,30])","harmonic_mean([1,2],[1])","harmonic_mean([-1,2])","harmonic_mean([0,2])","harmonic_mean([-1])","harmonic_mean(['a'])","mean(iter([1,2,3]))","mean(['a'])","mean('12')","mean([1,'a'])","mean({1:2,3:4})","variance([1,2,3],2)","pvariance([1,2,3],mu=1)","stdev([1,2,3],xbar=2)","stdev([1.5]*3)","mode('hello')","multimode('')","multimode('aabb')","mode([])","median(['b','a','c'])","median(['a','b'])","median_grouped([1,3,3,5,7],2)","StatisticsError.__mro__","issubclass(StatisticsError,ValueError)","st.__all__ if 0 else 1","mean(5)","mean([None])")
n=NormalDist(100,15); m=NormalDist(90,10)
tr("n","n.mean,n.median,n.mode,n.stdev,n.variance","n.pdf(110)","n.cdf(110)","n.inv_cdf(0.9)","n.inv_cdf(0.001)","n.inv_cdf(1e-20)","n.inv_cdf(0)","n.quantiles()","n.quantiles(10)","n.zscore(130)","n+m","n-m","n*2","2*n","n/3","n+5","5-n","-n","+n","n==NormalDist(100,15)","hash(n)==hash(NormalDist(100,15))","n.overlap(m)","n.overlap(NormalDist(100,15))","n.overlap(5)","NormalDist.from_samples([1,2,3,4.5])","NormalDist.from_samples([1])","NormalDist(0,-1)","NormalDist(0,0).cdf(1)","NormalDist(0,0).pdf(1)","NormalDist(0,0).zscore(1)","n.samples(3,seed=5)","NormalDist()","n==5","n<m","NormalDist(mu=1,sigma=2)")
