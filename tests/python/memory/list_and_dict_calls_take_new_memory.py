# SPDX-License-Identifier: GPL-3.0-or-later
a=[]; i=id(a); del a; b=list(); print(id(b)==i); del b
a=[1]; i=id(a); del a; b=list((1,2)); print(id(b)==i); c=[]; print(id(c)==i); del b, c
a={}; i=id(a); del a; b=dict(); print(id(b)==i); c={}; print(id(c)==i)
del b,c
a={1:2}; i=id(a); del a; b=dict(a=1); print(id(b)==i); c={}; print(id(c)==i)
a=(1,i); i=id(a); del a; b=tuple([1,2]); print(id(b)==i);
b=list('abc'); i=id(b); del b; b=list('abc'); print(id(b)==i); del b; b=[]; print(id(b)==i)
b=sorted('abc'); i=id(b); del b; b=[1]; print(id(b)==i); del b; b=sorted('abc'); print(id(b)==i); 
