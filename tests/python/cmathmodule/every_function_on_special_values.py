# SPDX-License-Identifier: GPL-3.0-or-later
import cmath
vals=[0,1,-1,0.5,2+3j,-2+3j,2-3j,-2-3j,1j,-1j,0.5+0.5j,1e-5j,1e10+1j,complex(0.0,-0.0),complex(-0.0,0.0),3,10,-0.3+0.8j,1e200+1e200j,1e-310+1e-310j,700,710,1+1e-200j,True,100j,(0.7+0.7j)]
for f in "acos acosh asin asinh atan atanh cos cosh exp log log10 phase polar sin sinh sqrt tan tanh isfinite isnan isinf".split():
    for v in vals:
        try: r=repr(getattr(cmath,f)(v))
        except BaseException as e: r=type(e).__name__+' '+str(e)
        print(f,v,r)
def tr(*ss):
  for s in ss:
    try: print(s,'->',repr(eval(s)))
    except BaseException as e: print(s,'->',type(e).__name__,e)
inf=float('inf'); nan=float('nan')
tr("cmath.pi,cmath.e,cmath.tau,cmath.inf,cmath.nan,cmath.infj,cmath.nanj","cmath.rect(2,1)","cmath.rect(1,0)","cmath.rect(1,cmath.pi)","cmath.log(10,2)","cmath.log(1j,2j)","cmath.log(0)","cmath.log(2,1)","cmath.sqrt('a')","cmath.isclose(1,1+1e-10j)","cmath.isclose(1,2)","cmath.isclose(1,1,rel_tol=-1)","cmath.exp(1j*cmath.pi)","cmath.polar(1+1j)","cmath.sqrt(inf)","cmath.sqrt(complex(1,inf))","cmath.exp(inf)","cmath.exp(complex(0,inf))","cmath.cos(inf)","cmath.log(inf)","cmath.isinf(complex(1,inf))","cmath.phase(-1)","cmath.phase(complex(-1,-0.0))","cmath.sqrt()","cmath.sqrt(1,2)","cmath.tanh(inf)")
