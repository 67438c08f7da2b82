product-unnamed = 查過的產品

check-verdict-avoid = 避免使用
check-verdict-caution = 要小心
check-verdict-fine = 符合工作室的規定
check-verdict-cannot-tell = 無法判斷

check-meaning-avoid = 其中有成分違反工作室的規定，或與您登記的過敏有關。
check-meaning-caution = 其中有成分需要再看一看。請先問紋髮師。
check-meaning-fine = 其中沒有成分違反工作室的規定，也沒有與您登記的過敏有關的成分。
check-meaning-cannot-tell = 資料太少，無法判斷。

check-reason-no-list = 文字中沒有找到成分表。
check-reason-possible-avoid = 有一個無法判斷的名稱，可能是要避免的成分。請檢查拼字。
check-reason-too-much-unknown = 認不出的名稱太多。
check-reason-weighty-unknown = 前三個名稱中有一個無法辨識。排在前面的成分佔產品的大部分。

check-place = 第 { $position } 位，共 { $count } 種成分

check-finding-drying-alcohol = { $ingredient }（{ $place }）：是使皮膚變乾的酒精。規定是：任何含這類酒精的產品都不要用。
check-finding-hidden-alcohol = { $ingredient }（{ $place }）：常用酒精製成，標示上可以不寫。請問廠商。
check-finding-fatty-alcohol = { $ingredient }（{ $place }）：是脂肪醇，不會使皮膚變乾，但本工作室不贊成用。
check-finding-lanolin-alcohol = { $ingredient }（{ $place }）：來自羊毛脂，不會使皮膚變乾，但有些人對它過敏。
check-finding-fragrance = { $ingredient }（{ $place }）：是香精。指南建議不要用任何帶香味的產品。
check-finding-fragrance-allergen = { $ingredient }（{ $place }）：是香料成分，有些人對它過敏，所以歐盟規定要標示。
check-finding-medicine = { $ingredient }（{ $place }）是藥物。請詢問開藥的醫師。
check-finding-misspelt-alcohol = { $ingredient }（{ $place }）可能是 { $suggestion }，即會使皮膚乾燥的酒精：確認之前請不要使用。
check-finding-petrolatum = { $ingredient }（{ $place }）：有些紋髮師推薦它，皮膚科醫生說它會讓顏色變淡。
check-finding-allergy = { $ingredient }（{ $place }）：屬於您登記的過敏：{ $group }。
check-finding-named-allergy = { $ingredient }（{ $place }）：與您登記的過敏相符：{ $allergy }。
check-finding-feeds-yeast = { $ingredient }（{ $place }）：會滋養與{ $scalp }有關的酵母菌。使用前請先問紋髮師。
check-finding-pore-clogging = { $ingredient }（{ $place }）：在阻塞毛孔成分表上評分為 { $count }（最高 5）。這些評分來自兔耳試驗，對人說明不了多少。極少量就夠。
check-finding-weakens-barrier = { $ingredient }（{ $place }）：在一項研究中，每天兩次、每次六滴，用四到五週後皮膚屏障變弱。極少量就夠。
check-finding-unjudged-alcohol = { $ingredient }（{ $place }）：名稱裡有 alcohol，但認不出，因此沒有判斷。請問廠商。
check-finding-healing-retinoid = { $ingredient }（{ $place }）：會讓皮膚脫落更快。等頭皮癒合後再用。
check-finding-healing-acid = { $ingredient }（{ $place }）：是會使皮膚脫皮的酸。等頭皮癒合後再用。
check-finding-healing-peroxide = { $ingredient }（{ $place }）：會使皮膚變乾、褪色。等頭皮癒合後再用。
check-finding-healing-cooling = { $ingredient }（{ $place }）：會發涼或發熱，可能刺痛。等頭皮癒合後再用。
check-finding-healing-isothiazolinone = { $ingredient }（{ $place }）：是常引起刺激的防腐劑。等頭皮癒合後再用。

check-allergy-coconut = 椰子
check-allergy-olive = 橄欖
check-allergy-lanolin = 羊毛脂
check-allergy-tree-nuts = 堅果
check-allergy-peanut = 花生
check-allergy-sesame = 芝麻
check-allergy-soy = 大豆
check-allergy-wheat = 小麥
check-allergy-bee-products = 蜂產品
check-allergy-fragrance = 香精
check-allergy-formaldehyde-releasers = 甲醛釋放劑
check-allergy-isothiazolinones = 異噻唑啉酮類（isothiazolinones）
check-allergy-parabens = 對羥基苯甲酸酯類（parabens）
check-allergy-tea-tree = 茶樹
check-allergy-balsam-of-peru = 秘魯香脂
allergy-both = { $group }：{ $text }

check-scalp-normal = 中性頭皮
check-scalp-dry = 乾性頭皮
check-scalp-oily = 油性頭皮
check-scalp-sensitive = 敏感頭皮
check-scalp-seborrhoeic = 脂漏性皮膚炎
check-scalp-dandruff = 頭皮屑
check-scalp-folliculitis = 毛囊炎
