guide-document = دليل الترطيب
guide-handout-both = كمية ضئيلة من زيت جوز الهند أو زيت الزيتون. لا شيء فيه كحول. ابدأ في اليوم المذكور في ورقتك.
guide-handout-coconut = كمية ضئيلة من زيت جوز الهند. لا شيء فيه كحول. ابدأ في اليوم المذكور في ورقتك.
guide-handout-olive = كمية ضئيلة من زيت الزيتون. لا شيء فيه كحول. ابدأ في اليوم المذكور في ورقتك.
guide-handout-neither = اسألنا قبل أن تستعمل أي زيت. لا تستعمل شيئاً فيه كحول.
guide-handout-title = ترطيب فروة رأسك
guide-handout-allergies = إن كنت تتحسس من جوز الهند أو الزيتون فلا تستعمل ذلك الزيت. أخبرنا أولاً.
guide-avoid-alt = تجنّب
guide-welcome-alt = مسموح
guide-handout-amount = تكفي فروة الرأس كلها. الرسم بالحجم الحقيقي.

flaking-document = لماذا تتقشر فروة رأسي؟
flaking-handout-what = ماذا تفعل
flaking-handout-moist = أبقها رطبة.
flaking-handout-clean = أبقها نظيفة.
flaking-handout-clean-why = اغسلها فقط كما تقول ورقتك، وجففها بالتربيت.
flaking-handout-hands = اتركها وشأنها.
flaking-handout-hands-why = لا تحكّ ولا تفرك ولا تنزع القشور. القشور تسقط من تلقاء نفسها.
flaking-handout-reasons = ثلاثة أسباب
flaking-handout-ask = لديك أسئلة؟ اسألنا. إن زاد الاحمرار أو الألم أو التورم أو انتشر، فراجع طبيباً.

guide-rule = أبقِ فروة الرأس رطبة وهي تلتئم: شيء طبيعي وخفيف وبسيط، ولا شيء فيه كحول.
guide-allergies = الحساسية أولاً.
oil-coconut = زيت جوز الهند
oil-coconut-which = بكر وبلا عطر. يذوب بين الأصابع الدافئة.
oil-olive = زيت الزيتون
oil-olive-which = بكر ممتاز. الكمية الضئيلة نفسها.
use-title = كيف تستعمله
use-amount = نصف حبة بازلاء
use-from = متى تبدأ
use-from-unsaid = البروتوكول المختار لا يحدد ذلك.
use-often = كم مرة
use-often-answer = مرتين في اليوم، على فروة رأس جافة.
use-how = كيف
use-how-answer = بأيدٍ نظيفة. دفّئه بين أصابعك، واضغطه على الفروة، ولا تفرك.
avoid-title = ما يجب تجنبه، ولماذا
avoid-alcohol = الكحول المجفِّف:
avoid-alcohol-why = alcohol وalcohol denat. وethanol وisopropyl alcohol. يجفف البشرة.
avoid-perfume = العطر:
avoid-perfume-why = parfum وfragrance وaroma. قد يهيّج البشرة وهي تلتئم، ويخفي كثيراً من مسببات الحساسية.
avoid-acids = الأحماض والريتينويدات:
avoid-acids-why = حمض الغليكوليك واللاكتيك والساليسيليك؛ والريتينول وما شابهه. ليس على فروة رأس تلتئم.
avoid-witch-hazel = الهماميليس والصبغات العشبية:
avoid-witch-hazel-why = كثيراً ما تُصنع بالكحول. اسأل الشركة المصنّعة.
avoid-yeast = قشرة الرأس، التهاب الجلد الدهني، التهاب الجريبات:
avoid-yeast-why = كلا الزيتين يغذي الخميرة المسببة لها (Vaughn 2018). اسأل الفنان أولاً.
avoid-fatty = Cetyl وcetearyl وstearyl alcohol:
avoid-fatty-why = التشابه في الاسم فقط. هي دهنية وتليّن البشرة.
flaking-title = لماذا تتقشر فروة رأسي؟
flaking-healing = البشرة تلتئم.
flaking-healing-why = تُحدث الجلسة آلاف السحجات الدقيقة. تجف في الأيام التالية وقد تتقشر، فوق جفاف البشرة المعتاد.
flaking-oil = الدهون تجف عليها.
flaking-oil-why = الفروة الدهنية التي لا تُغسل تتراكم عليها الدهون. تجف وتبدو كالقشور.
flaking-washing = لا شيء يغسلها.
flaking-washing-why = من اعتاد الشامبو كل يوم يتوقف مدة، فيتراكم الجلد الجاف.
flaking-calm = بعض الناس يتقشرون قليلاً وبعضهم كثيراً. هذا معتاد: اتبع العناية ولا تنزع القشور.
guide-from-day = { $day ->
    [0] بعد الجلسة مباشرة.
    [1] من اليوم التالي لكل جلسة.
    [two] بعد يومين من كل جلسة.
    [few] بعد { $day } أيام من كل جلسة.
    [many] بعد { $day } يوماً من كل جلسة.
   *[other] بعد { $day } يوم من كل جلسة.
}
