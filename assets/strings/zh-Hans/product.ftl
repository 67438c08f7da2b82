product-unnamed = 查过的产品

check-verdict-avoid = 避免使用
check-verdict-caution = 要小心
check-verdict-fine = 符合工作室的规定
check-verdict-cannot-tell = 无法判断

check-meaning-avoid = 其中有成分违反工作室的规定，或与您登记的过敏有关。
check-meaning-caution = 其中有成分需要再看一看。请先问纹发师。
check-meaning-fine = 其中没有成分违反工作室的规定，也没有与您登记的过敏有关的成分。
check-meaning-cannot-tell = 信息太少，无法判断。

check-reason-no-list = 文字中没有找到成分表。
check-reason-possible-avoid = 有一个没能判断的名称，可能是要避免的成分。请检查拼写。
check-reason-too-much-unknown = 认不出的名称太多。
check-reason-weighty-unknown = 前三个名称中有一个无法识别。排在前面的成分占产品的大部分。

check-place = 第 { $position } 位，共 { $count } 种成分

check-finding-drying-alcohol = { $ingredient }（{ $place }）：是使皮肤变干的酒精。规定是：不要用任何含这类酒精的产品。
check-finding-hidden-alcohol = { $ingredient }（{ $place }）：常用酒精制成，标签上可以不写。请问厂家。
check-finding-fatty-alcohol = { $ingredient }（{ $place }）：是脂肪醇，不会使皮肤变干，但本工作室不赞成用。
check-finding-lanolin-alcohol = { $ingredient }（{ $place }）：来自羊毛脂，不会使皮肤变干，但有些人对它过敏。
check-finding-fragrance = { $ingredient }（{ $place }）：是香精。指南建议不要用任何带香味的产品。
check-finding-fragrance-allergen = { $ingredient }（{ $place }）：是香料成分，有些人对它过敏，所以欧盟要求在标签上写明。
check-finding-medicine = { $ingredient }（{ $place }）是药物。请询问开药的医生。
check-finding-misspelt-alcohol = { $ingredient }（{ $place }）可能是 { $suggestion }，即会使皮肤干燥的酒精：确认之前请不要使用。
check-finding-petrolatum = { $ingredient }（{ $place }）：有些纹发师推荐它，皮肤科医生说它会让颜色变淡。
check-finding-allergy = { $ingredient }（{ $place }）：属于您登记的过敏：{ $group }。
check-finding-named-allergy = { $ingredient }（{ $place }）：与您登记的过敏相符：{ $allergy }。
check-finding-feeds-yeast = { $ingredient }（{ $place }）：会滋养与{ $scalp }有关的酵母菌。使用前请先问纹发师。
check-finding-pore-clogging = { $ingredient }（{ $place }）：在堵塞毛孔成分表上评分为 { $count }（最高 5）。这些评分来自兔耳试验，对人说明不了多少。极少量就够。
check-finding-weakens-barrier = { $ingredient }（{ $place }）：在一项研究中，每天两次、每次六滴，用四到五周后皮肤屏障变弱。极少量就够。
check-finding-unjudged-alcohol = { $ingredient }（{ $place }）：名称里有 alcohol，但认不出，因此没有判断。请问厂家。
check-finding-healing-retinoid = { $ingredient }（{ $place }）：会让皮肤脱落更快。等头皮愈合后再用。
check-finding-healing-acid = { $ingredient }（{ $place }）：是会使皮肤脱皮的酸。等头皮愈合后再用。
check-finding-healing-peroxide = { $ingredient }（{ $place }）：会使皮肤变干、褪色。等头皮愈合后再用。
check-finding-healing-cooling = { $ingredient }（{ $place }）：会发凉或发热，可能刺痛。等头皮愈合后再用。
check-finding-healing-isothiazolinone = { $ingredient }（{ $place }）：是常引起刺激的防腐剂。等头皮愈合后再用。

check-allergy-coconut = 椰子
check-allergy-olive = 橄榄
check-allergy-lanolin = 羊毛脂
check-allergy-tree-nuts = 坚果
check-allergy-peanut = 花生
check-allergy-sesame = 芝麻
check-allergy-soy = 大豆
check-allergy-wheat = 小麦
check-allergy-bee-products = 蜂产品
check-allergy-fragrance = 香精
check-allergy-formaldehyde-releasers = 甲醛释放剂
check-allergy-isothiazolinones = 异噻唑啉酮类
check-allergy-parabens = 对羟基苯甲酸酯类（parabens）
check-allergy-tea-tree = 茶树
check-allergy-balsam-of-peru = 秘鲁香脂
allergy-both = { $group }：{ $text }

check-scalp-normal = 中性头皮
check-scalp-dry = 干性头皮
check-scalp-oily = 油性头皮
check-scalp-sensitive = 敏感头皮
check-scalp-seborrhoeic = 脂溢性皮炎
check-scalp-dandruff = 头皮屑
check-scalp-folliculitis = 毛囊炎
