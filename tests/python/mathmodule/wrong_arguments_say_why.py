# SPDX-License-Identifier: GPL-3.0-or-later
import math
def t(f,*a,**k):
    try: print(f, a, k, repr(eval('math.'+f)(*a,**k)))
    except BaseException as e: print(f,a,k,type(e).__name__,e)
t('sqrt',-1);t('sqrt','a');t('log',0);t('log',-5);t('log',2,1);t('log');t('log',1,2,3);t('log10',0);t('log2',-1);t('log1p',-1)
t('factorial',-1);t('factorial',2.5);t('factorial',3.0);t('factorial',10**20)
t('gamma',-1);t('gamma',172);t('lgamma',-2);t('exp',1000);t('pow',0,-1);t('pow',-8,1/3);t('pow',1e300,2)
t('ldexp',1.0,5000);t('ldexp',1.0,10**30);t('ldexp',1,2.5);t('ldexp',1.5,-10**30)
t('fmod',1,0);t('fmod',float('inf'),1);t('remainder',1,0);t('isqrt',-1);t('isqrt',2.5);t('comb',-1,2);t('comb',2,-1);t('comb',1.5,2);t('perm',-1);t('perm',3,-1);t('perm',3,None)
t('gcd',1.5);t('gcd');t('lcm');t('lcm',0,4);t('floor',float('inf'));t('floor',float('nan'));t('ceil','a');t('floor','a');t('trunc','a');t('trunc',1.5)
t('hypot');t('hypot','a');t('dist',[1],[1,2]);t('dist',1,[2]);t('dist',['a'],[1]);t('fsum',[1e308,1e308]);t('fsum',[float('inf'),-float('inf')]);t('fsum',['a']);t('fsum',5)
t('isclose',1,1,rel_tol=-1);t('isclose',1);t('prod',5);t('prod',[1,2.0,'a']);t('prod',[],start=5);t('nextafter',1,2);t('nextafter',1.0,2.0,steps=3);t('nextafter',1,2,steps=-1)
t('nextafter',1,2,steps=2.0)
t('ulp',1);t('cos',float('inf'));t('acos',2);t('atanh',1);t('cosh',1000);t('sin',1,2);t('sin');t('atan2',1);t('degrees','x');t('frexp',3.5);t('modf',-0.0);t('modf',float('inf'))
t('sumprod',[1,2],[3,4]);t('sumprod',[1,2],[3]);t('fma',2,3,4);t('fma',float('inf'),0,1);t('fma',1e308,10,1);t('fma',1,2)
t('sqrt',x=1);t('copysign',1,-0.0);t('log',2**1100);t('log',2**1100,2);t('log2',2**1100);t('log10',10**310);t('log',-10**400);t('exp2',2000);t('cbrt',-27);t('isnan','a');t('isfinite',10**400)
t('perm',5);t('perm',10**20,3);t('comb',10**20,3);t('comb',10,10**30);t('comb',10**30,10**30);t('perm',10**30,10**30);t('factorial',True);t('comb',60,30);t('log',True);t('erf',0.5);t('sqrt',10**310)
