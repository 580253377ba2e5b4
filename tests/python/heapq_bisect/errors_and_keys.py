# SPDX-License-Identifier: GPL-3.0-or-later
import heapq, bisect
def t(f):
    try: print(repr(f()))
    except BaseException as e: print(type(e).__name__, e)
h=[5,3,8,1,9,2]; heapq.heapify(h); print(h); heapq.heappush(h,0); print(h, heapq.heappop(h), h, heapq.heappushpop(h,4), heapq.heapreplace(h,7), h)
print(heapq.nlargest(3,[1,5,2,8]), heapq.nsmallest(2,[4,1,2]), heapq.nlargest(1,[3]), heapq.nlargest(2,'abc',key=ord), heapq.nsmallest(2,iter([5,4,3])), heapq.nlargest(0,[1]), heapq.nlargest(2,iter([(1,'a'),(1,'b'),(0,'c')]),key=lambda p:p[0]))
print(list(heapq.merge([1,4,7],[2,5],[0,9,10])), list(heapq.merge([3,1],[2],reverse=True)), list(heapq.merge(['a','bbb'],['cc'],key=len)))
t(lambda: heapq.heappop([])); t(lambda: heapq.heappop((1,))); t(lambda: heapq.heappush(1,2)); t(lambda: heapq.heapify('a')); t(lambda: heapq.heapreplace([],1)); t(lambda: heapq.heappushpop([],1)); t(lambda: heapq.heappush([1])); t(lambda: heapq.heappush([1],'a'))
t(lambda: bisect.bisect([1,2,2,3],2)); t(lambda: bisect.bisect_left([1,2,2,3],2)); t(lambda: bisect.bisect([1,2],2,-1)); t(lambda: bisect.bisect([1],'a')); t(lambda: bisect.bisect([(1,'a'),(3,'b')],2,key=lambda p:p[0])); t(lambda: bisect.bisect()); t(lambda: bisect.bisect([1],1,0,1,None)); t(lambda: bisect.bisect_left([1,5,9],5,lo=2)); t(lambda: bisect.bisect_left(5,5))
a=[1,3]; bisect.insort(a,2); bisect.insort_left(a,2.0); print(a); bisect.insort(a,-5,key=abs); print(a); t(lambda: bisect.insort((1,),1)); t(lambda: bisect.bisect); t(lambda: bisect.insort(a,5,9))
