product-unnamed = 확인한 제품

check-verdict-avoid = 피하세요
check-verdict-caution = 주의
check-verdict-fine = 저희 기준에 맞음
check-verdict-cannot-tell = 판단할 수 없음

check-meaning-avoid = 저희 기준이나 등록된 알레르기에 어긋나는 성분이 들어 있습니다.
check-meaning-caution = 다시 살펴봐야 할 성분이 들어 있습니다. 먼저 시술자에게 물어보세요.
check-meaning-fine = 저희 기준이나 등록된 알레르기에 어긋나는 성분이 없습니다.
check-meaning-cannot-tell = 판단할 정보가 부족합니다.

check-reason-no-list = 글에서 성분표를 찾지 못했습니다.
check-reason-possible-avoid = 판단하지 못한 이름 중에 피해야 할 성분이 있을 수 있습니다. 철자를 확인하세요.
check-reason-too-much-unknown = 알아볼 수 없는 이름이 너무 많습니다.
check-reason-weighty-unknown = 처음 세 가지 이름 중 하나를 알아보지 못했습니다. 앞에 오는 성분이 제품의 대부분을 차지합니다.

check-place = 성분 { $count }개 중 { $position }번째

check-finding-drying-alcohol = { $ingredient }({ $place }): 피부를 건조하게 하는 알코올입니다. 기준은 ‘피부를 건조하게 하는 알코올이 든 것은 금지’입니다.
check-finding-hidden-alcohol = { $ingredient }({ $place }): 흔히 알코올로 만들며, 라벨에 안 적혀 있을 수 있습니다. 제조사에 물어보세요.
check-finding-fatty-alcohol = { $ingredient }({ $place }): 지방 알코올입니다. 피부를 건조하게 하지 않지만, 저희는 좋게 보지 않습니다.
check-finding-lanolin-alcohol = { $ingredient }({ $place }): 양모 왁스에서 나옵니다. 피부를 건조하게 하지 않지만, 알레르기가 있는 사람도 있습니다.
check-finding-fragrance = { $ingredient }({ $place }): 향료입니다. 안내문은 향이 든 제품을 피하라고 합니다.
check-finding-fragrance-allergen = { $ingredient }({ $place }): 알레르기가 있는 사람이 있어 유럽연합(EU)에서 라벨에 꼭 적어야 하는 향 성분입니다.
check-finding-medicine = { $ingredient }({ $place })은(는) 의약품입니다. 처방한 의사에게 물어보세요.
check-finding-misspelt-alcohol = { $ingredient }({ $place })은(는) 피부를 건조하게 하는 알코올인 { $suggestion }일 수 있습니다. 확인될 때까지 피하세요.
check-finding-petrolatum = { $ingredient }({ $place }): 권하는 시술자도 있지만, 피부과 의사들은 색을 옅게 할 수 있다고 합니다.
check-finding-allergy = { $ingredient }({ $place }): 등록된 알레르기에 속합니다: { $group }.
check-finding-named-allergy = { $ingredient }({ $place }): 등록된 알레르기와 같습니다: { $allergy }.
check-finding-feeds-yeast = { $ingredient }({ $place }): 효모균의 먹이가 됩니다(관련: { $scalp }). 쓰기 전에 시술자에게 물어보세요.
check-finding-pore-clogging = { $ingredient }({ $place }): 모공을 막는 성분 목록에서 5점 중 { $count }점입니다. 토끼 귀로 시험한 점수라 사람에게는 큰 의미가 없습니다. 아주 조금이면 충분합니다.
check-finding-weakens-barrier = { $ingredient }({ $place }): 한 연구에서 하루 두 번 여섯 방울씩 4~5주 쓰자 피부 장벽이 약해졌습니다. 아주 조금이면 충분합니다.
check-finding-unjudged-alcohol = { $ingredient }({ $place }): 이름에 알코올이 있지만 알아볼 수 없어 판단하지 못했습니다. 제조사에 물어보세요.
check-finding-healing-retinoid = { $ingredient }({ $place }): 피부가 더 빨리 벗겨지게 합니다. 두피가 아물 때까지 기다리세요.
check-finding-healing-acid = { $ingredient }({ $place }): 피부를 벗기는 산입니다. 두피가 아물 때까지 기다리세요.
check-finding-healing-peroxide = { $ingredient }({ $place }): 피부를 건조하게 하고 탈색합니다. 두피가 아물 때까지 기다리세요.
check-finding-healing-cooling = { $ingredient }({ $place }): 차갑거나 뜨겁게 느껴지고 따가울 수 있습니다. 두피가 아물 때까지 기다리세요.
check-finding-healing-isothiazolinone = { $ingredient }({ $place }): 자극이 잦은 방부제입니다. 두피가 아물 때까지 기다리세요.

check-allergy-coconut = 코코넛
check-allergy-olive = 올리브
check-allergy-lanolin = 라놀린(양모)
check-allergy-tree-nuts = 견과류
check-allergy-peanut = 땅콩
check-allergy-sesame = 참깨
check-allergy-soy = 대두(콩)
check-allergy-wheat = 밀
check-allergy-bee-products = 벌꿀 등 양봉 제품
check-allergy-fragrance = 향료
check-allergy-formaldehyde-releasers = 포름알데히드 방출 성분
check-allergy-isothiazolinones = 이소티아졸리논
check-allergy-parabens = 파라벤
check-allergy-tea-tree = 티트리
check-allergy-balsam-of-peru = 페루 발삼
allergy-both = { $group }: { $text }

check-scalp-normal = 중성 두피
check-scalp-dry = 건성 두피
check-scalp-oily = 지성 두피
check-scalp-sensitive = 민감성 두피
check-scalp-seborrhoeic = 지루성 피부염
check-scalp-dandruff = 비듬
check-scalp-folliculitis = 모낭염
